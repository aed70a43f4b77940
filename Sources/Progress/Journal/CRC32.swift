/// The CRC-32 of zip, PNG and Ethernet (ISO 3309, polynomial EDB88320 reflected).
///
/// Finds every single flipped bit and every burst of up to 32 bits in a line.
package struct CRC32: Hashable, Sendable {
  private var register: UInt32

  /// Starts afresh, or goes on from the sum of what came before.
  package init(continuing sum: UInt32 = 0) { register = ~sum }

  package static func of(_ bytes: [UInt8]) -> UInt32 {
    var crc = CRC32()
    crc.update(bytes, in: 0..<bytes.count)
    return crc.sum
  }

  package var sum: UInt32 { ~register }

  /// Takes in some of the bytes, eight at a time as long as there are eight.
  package mutating func update(_ bytes: [UInt8], in range: Range<Int>) {
    let table = CRC32.table
    var crc = register
    var i = range.lowerBound
    while i + 8 <= range.upperBound {
      let low =
        crc
        ^ (UInt32(bytes[i]) | UInt32(bytes[i + 1]) << 8 | UInt32(bytes[i + 2]) << 16
          | UInt32(bytes[i + 3]) << 24)
      let first =
        table[1792 + Int(low & 0xFF)] ^ table[1536 + Int(low >> 8 & 0xFF)]
        ^ table[1280 + Int(low >> 16 & 0xFF)] ^ table[1024 + Int(low >> 24)]
      let second =
        table[768 + Int(bytes[i + 4])] ^ table[512 + Int(bytes[i + 5])]
        ^ table[256 + Int(bytes[i + 6])] ^ table[Int(bytes[i + 7])]
      crc = first ^ second
      i += 8
    }
    while i < range.upperBound {
      crc = table[Int((crc ^ UInt32(bytes[i])) & 0xFF)] ^ crc >> 8
      i += 1
    }
    register = crc
  }

  /// Eight tables of 256: the k-th is what a byte does after k more bytes of zero.
  private static let table: [UInt32] = {
    var table = [UInt32](repeating: 0, count: 2048)
    for byte in 0..<256 {
      var value = UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
      table[byte] = value
    }
    for index in 256..<2048 {
      let before = table[index - 256]
      table[index] = table[Int(before & 0xFF)] ^ before >> 8
    }
    return table
  }()
}
