import Testing

@testable import Progress

@Suite struct CRC32Tests {
  /// The check value of the catalogue of CRC algorithms, and what zlib says of the others.
  @Test(
    arguments: [
      ("", 0), ("a", 0xE8B7_BE43), ("abc", 0x3524_41C2), ("123456789", 0xCBF4_3926),
      ("The quick brown fox jumps over the lazy dog", 0x414F_A339),
    ] as [(String, UInt32)])
  func knownValues(_ text: String, _ sum: UInt32) {
    #expect(CRC32.of(Array(text.utf8)) == sum)
  }

  /// Eight bytes at a time must come to the same as one bit at a time, wherever it is cut.
  @Test func everyLengthAndCut() {
    var dice = Dice(1)
    let bytes = (0..<100).map { _ in UInt8.random(in: 0...255, using: &dice) }
    for length in 0...bytes.count {
      let part = Array(bytes.prefix(length))
      let sum = CRC32.of(part)
      #expect(sum == bitwise(part))
      let cut = length / 3
      var first = CRC32()
      first.update(part, in: 0..<cut)
      var second = CRC32(continuing: first.sum)
      second.update(part, in: cut..<length)
      #expect(second.sum == sum)
    }
  }

  private func bitwise(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      for bit in 0..<8 {
        let isOdd = (crc ^ UInt32(byte >> UInt8(bit))) & 1 == 1
        crc = isOdd ? 0xEDB8_8320 ^ crc >> 1 : crc >> 1
      }
    }
    return ~crc
  }
}
