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

/// Gives a key that stands twice another name, so that Yams reads on.
enum KeyRenaming {
  /// Whether the text of `key` stands as it is at `offset`, or after a quotation mark there.
  static func canRename(_ key: String, in bytes: [UInt8], at offset: Int) -> Bool {
    guard !key.isEmpty else { return false }
    return bytes.dropFirst(firstScalar(in: bytes, at: offset)).starts(with: key.utf8)
  }

  /// The bytes with the first scalar of the keys at `offsets` made a private one of its own, so
  /// that lines and columns stay as they are and Yams no longer takes two keys for one.
  static func renamed(_ bytes: [UInt8], at offsets: [Int]) -> [UInt8] {
    guard !offsets.isEmpty else { return bytes }
    var result: [UInt8] = []
    var copied = 0
    for (number, offset) in offsets.enumerated() {
      let start = firstScalar(in: bytes, at: offset)
      result += bytes[copied..<start]
      result += [0xF3, 0xB0, 0x80 + UInt8(number / 64 % 64), 0x80 + UInt8(number % 64)]
      copied = start + 1
      while copied < bytes.count, bytes[copied] & 0xC0 == 0x80 { copied += 1 }
    }
    return result + bytes[copied...]
  }

  private static func firstScalar(in bytes: [UInt8], at offset: Int) -> Int {
    guard offset < bytes.count else { return offset }
    let isQuoted = bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'")
    return isQuoted ? offset + 1 : offset
  }
}
