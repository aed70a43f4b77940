import Diagnostics

/// Tells whether a file is UTF-8, and holds only what YAML may hold.
enum EncodingCheck {
  /// The encoding that a byte order mark, or a zero byte beside the first letter, gives away.
  static func foreignEncoding(of bytes: [UInt8]) -> String? {
    let head = Array(bytes.prefix(4))
    if head.starts(with: [0xFF, 0xFE, 0, 0]) || head == [0, 0, 0xFE, 0xFF] { return "UTF-32" }
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    guard head.count == 4 else { return nil }
    let zeros = head.map { $0 == 0 }
    if zeros == [false, true, false, true] || zeros == [true, false, true, false] {
      return "UTF-16"
    }
    return nil
  }

  /// The bytes after a UTF-8 byte order mark.
  static func withoutByteOrderMark(_ bytes: [UInt8]) -> [UInt8] {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }

  /// Where the first ill-formed sequence begins; nil in UTF-8 (Unicode 15.0, table 3-7).
  static func firstIllFormedOffset(in bytes: [UInt8]) -> Int? {
    var offset = 0
    while offset < bytes.count {
      let first = bytes[offset]
      if first < 0x80 {
        offset += 1
        continue
      }
      var second: ClosedRange<UInt8> = 0x80...0xBF
      let length: Int
      switch first {
      case 0xC2...0xDF: length = 2
      case 0xE0: (length, second) = (3, 0xA0...0xBF)
      case 0xED: (length, second) = (3, 0x80...0x9F)
      case 0xE1...0xEF: length = 3
      case 0xF0: (length, second) = (4, 0x90...0xBF)
      case 0xF1...0xF3: length = 4
      case 0xF4: (length, second) = (4, 0x80...0x8F)
      default: return offset
      }
      guard offset + length <= bytes.count, second.contains(bytes[offset + 1]),
        bytes[(offset + 1)..<(offset + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
      else { return offset }
      offset += length
    }
    return nil
  }

  /// The control character at `offset` that YAML forbids in any context, as its scalar value.
  ///
  /// Tab, LF, CR and NEL are left out: they have rules of their own.
  static func controlCharacter(in bytes: [UInt8], at offset: Int) -> UInt32? {
    let byte = bytes[offset]
    switch byte {
    case 0x09, 0x0A, 0x0D: return nil
    case 0x00...0x1F, 0x7F: return UInt32(byte)
    case 0xC2:
      let next = bytes[offset + 1]
      return next < 0xA0 && next != 0x85 ? UInt32(next) : nil
    case 0xEF where bytes[offset + 1] == 0xBF && bytes[offset + 2] >= 0xBE:
      return 0xFFC0 + UInt32(bytes[offset + 2] & 0x3F)
    default: return nil
    }
  }
}
