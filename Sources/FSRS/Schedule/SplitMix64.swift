/// A small generator of numbers that look random and follow from a seed.
///
/// SplitMix64: G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators",
/// OOPSLA 2014. It is ours rather than the system's so that a seed gives the same numbers for ever.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts the sequence that belongs to `seed`.
  public init(seed: UInt64) { state = seed }

  /// The next number; each of the 2⁶⁴ is equally likely.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number in 0..<1, any multiple of 2⁻⁵³ equally likely.
  public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }
}

/// A hash of a text that is the same in every run, on every machine.
///
/// FNV-1a with 64 bits, over UTF-8 (Fowler, Noll, Vo; IETF RFC 9923): for seeds, not for secrets.
public struct StableHash {
  /// The hash of `text` as it is encoded, without normalisation.
  public static func of(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    return hash
  }
}
