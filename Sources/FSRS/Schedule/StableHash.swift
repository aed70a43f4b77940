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
