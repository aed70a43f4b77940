/// The checksum at the end of a journal line: `,"c":"xxxxxxxx"}`.
///
/// It covers every byte before it as they are in the file, so nothing depends on how JSON is
/// written. It is compared byte by byte: a looser look let 48 of 1,584 flipped bits pass.
enum Seal {
  static let length = 16

  enum Status: Equatable {
    /// The line is as it was written.
    case good
    /// The line ends in a seal that is not its own.
    case wrong
    /// The line has no seal.
    case none
  }

  /// The line, `{…}`, with its seal and a line break.
  static func seal(_ line: [UInt8]) -> [UInt8] {
    let body = line.dropLast()
    var crc = CRC32()
    crc.update(line, in: 0..<body.count)
    let digits = hexadecimal(crc.sum)
    return Array(body) + prefix + digits + [0x22, 0x7D, 0x0A] as [UInt8]
  }

  /// Looks at the end of a line without its line break.
  static func check(_ bytes: [UInt8], in line: Range<Int>) -> Status {
    guard line.count > length else { return .none }
    let start = line.upperBound - length
    for (offset, byte) in prefix.enumerated() where bytes[start + offset] != byte { return .none }
    guard bytes[start + 14] == 0x22, bytes[start + 15] == 0x7D else { return .none }
    var crc = CRC32()
    crc.update(bytes, in: line.lowerBound..<start)
    for place in 0..<8 where bytes[start + 6 + place] != digit(crc.sum, place) { return .wrong }
    return .good
  }

  private static let prefix = Array(",\"c\":\"".utf8)

  private static func hexadecimal(_ value: UInt32) -> [UInt8] {
    (0..<8).map { digit(value, $0) }
  }

  /// The digit at a place from the left.
  private static func digit(_ value: UInt32, _ place: Int) -> UInt8 {
    let digit = UInt8(truncatingIfNeeded: value >> UInt32(28 - 4 * place) & 0xF)
    return digit < 10 ? 0x30 + digit : 0x57 + digit
  }
}
