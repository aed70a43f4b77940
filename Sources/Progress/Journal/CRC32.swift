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
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    let crc = unsafe bytes.withUnsafeBytes { buffer in
      unsafe CRC32.table.withUnsafeBufferPointer { table in
        unsafe CRC32.updated(register, buffer, range, table)
      }
    }
    register = crc
  }

  /// - Parameters:
  ///   - range: within the bytes.
  ///   - table: of 2048.
  private static func updated(
    _ register: UInt32, _ bytes: UnsafeRawBufferPointer, _ range: Range<Int>,
    _ table: UnsafeBufferPointer<UInt32>
  ) -> UInt32 {
    var crc = register
    var i = range.lowerBound
    while i + 8 <= range.upperBound {
      let word = unsafe bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self).littleEndian
      let low = crc ^ UInt32(truncatingIfNeeded: word)
      let high = UInt32(truncatingIfNeeded: word >> 32)
      let first =
        unsafe table[1792 + Int(low & 0xFF)] ^ table[1536 + Int(low >> 8 & 0xFF)]
        ^ table[1280 + Int(low >> 16 & 0xFF)] ^ table[1024 + Int(low >> 24)]
      let second =
        unsafe table[768 + Int(high & 0xFF)] ^ table[512 + Int(high >> 8 & 0xFF)]
        ^ table[256 + Int(high >> 16 & 0xFF)] ^ table[Int(high >> 24)]
      crc = first ^ second
      i += 8
    }
    while i < range.upperBound {
      crc = unsafe table[Int((crc ^ UInt32(bytes[i])) & 0xFF)] ^ crc >> 8
      i += 1
    }
    return crc
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

extension CRC32 {
  /// The sum of two texts one after the other, of which the second has `count` bytes.
  ///
  /// Sums are polynomials over the field of two elements: what comes first is multiplied by
  /// x to the number of bits that follow it. Takes time in the logarithm of `count`.
  static func joined(_ first: UInt32, _ second: UInt32, count: Int) -> UInt32 {
    var power: UInt32 = 0x0080_0000  // x⁸: one byte
    var shift: UInt32 = 0x8000_0000  // 1
    var left = max(0, count)
    while left > 0 {
      if left & 1 == 1 { shift = product(shift, power) }
      power = product(power, power)
      left >>= 1
    }
    return product(first, shift) ^ second
  }

  /// Of two polynomials, the highest bit being x⁰, by the polynomial of the sum.
  private static func product(_ first: UInt32, _ second: UInt32) -> UInt32 {
    var result: UInt32 = 0
    var factor = second
    for place in stride(from: UInt32(31), through: 0, by: -1) {
      if first >> place & 1 == 1 { result ^= factor }
      factor = factor & 1 == 1 ? factor >> 1 ^ 0xEDB8_8320 : factor >> 1
    }
    return result
  }
}
