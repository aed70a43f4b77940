/// A 64-bit hash of bytes: of a line, an id, a part of a file; eight bytes a step, each by a multiplication of
/// 64 by 64 bits whose halves are folded together (as in wyhash, W. Yi, 2019).
///
/// The same on every machine. Only what is derived holds it: it may be another in another version. It finds torn
/// and mixed-up bytes, and is no defence against anybody.
package enum Fingerprint {
  package static func of(_ bytes: [UInt8]) -> UInt64 { of(bytes, in: 0..<bytes.count) }

  package static func of(_ bytes: [UInt8], in range: Range<Int>) -> UInt64 {
    unsafe bytes.withUnsafeBytes { unsafe of(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }

  package static func of(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { unsafe of(UnsafeRawBufferPointer($0)) }
  }

  private static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: bytes.count) ^ 0xA076_1D64_78BD_642F
    var index = 0
    while index + 8 <= bytes.count {
      let word = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      hash = mixed(hash ^ word.littleEndian)
      index += 8
    }
    var rest: UInt64 = 0
    while index < bytes.count {
      rest = unsafe rest << 8 | UInt64(bytes[index])
      index += 1
    }
    return mixed(mixed(hash ^ rest) ^ 0x8EBC_6AF0_9C88_C6E3)
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    let (high, low) = value.multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
    return high ^ low
  }
}
