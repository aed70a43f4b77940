/// Two escapes of JSON that stand for one scalar (`\ud83d\ude00`, RFC 8259 §7).
///
/// YAML 1.2 takes in JSON, but libyaml knows only YAML 1.1 and refuses them. They become YAML's own
/// escape with a NUL after it, which is as long, so that lines and columns stay as they are.
enum SurrogatePair {
  /// Bytes of a pair.
  static let length = 12

  /// The scalar that the pair at `offset` stands for; nil where no pair stands.
  static func scalar(in bytes: [UInt8], at offset: Int) -> Unicode.Scalar? {
    guard let high = escape(in: bytes, at: offset), (0xD800...0xDBFF).contains(high),
      let low = escape(in: bytes, at: offset + 6), (0xDC00...0xDFFF).contains(low)
    else { return nil }
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
  }

  /// The bytes with the pairs at `offsets` in YAML's way.
  static func replaced(in bytes: [UInt8], at offsets: [Int]) -> [UInt8] {
    var result = bytes
    for offset in offsets {
      guard let scalar = scalar(in: bytes, at: offset) else { continue }
      let digits = String(scalar.value, radix: 16)
      let escape = "\\U" + String(repeating: "0", count: 8 - digits.count) + digits + "\\0"
      result.replaceSubrange(offset..<(offset + length), with: escape.utf8)
    }
    return result
  }

  /// A text of such bytes, without the NULs that were put in.
  static func restored(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.value == 0, let last = scalars.last, last.value > 0xFFFF { continue }
      scalars.append(scalar)
    }
    return String(scalars)
  }

  private static func escape(in bytes: [UInt8], at offset: Int) -> UInt32? {
    guard offset + 6 <= bytes.count, bytes[offset] == UInt8(ascii: "\\"),
      bytes[offset + 1] == UInt8(ascii: "u")
    else { return nil }
    var value: UInt32 = 0
    for byte in bytes[(offset + 2)..<(offset + 6)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 + UInt32(digit)
    }
    return value
  }
}
