/// FNV-1a, 64 bits, over the bytes of a line.
///
/// Two lines are the same when time, id and this agree; ids alone are unique but for cloned machines.
enum Fingerprint {
  static func of(_ bytes: [UInt8], in range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    return hash
  }
}
