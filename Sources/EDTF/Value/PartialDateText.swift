extension PartialDate: CustomStringConvertible {
  /// The date as the standard writes it; parsing it gives the same value.
  public var description: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16)
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  func append(to bytes: inout [UInt8]) {
    bytes.append(yearMark, leading: true)
    if isNegative { bytes.append(UInt8(ascii: "-")) }
    bytes.append(digits: Int(yearDigits), count: 4, mask: yearMask)
    bytes.append(yearMark, leading: false)
    guard parts >= 2 else { return }
    bytes.append(UInt8(ascii: "-"))
    bytes.append(monthMark, leading: true)
    bytes.append(digits: Int(monthDigits), count: 2, mask: monthMask)
    bytes.append(monthMark, leading: false)
    guard parts == 3 else { return }
    bytes.append(UInt8(ascii: "-"))
    bytes.append(dayMark, leading: true)
    bytes.append(digits: Int(dayDigits), count: 2, mask: dayMask)
    bytes.append(dayMark, leading: false)
  }
}

extension [UInt8] {
  /// Adds a number with leading zeros; the digits whose bit is set in `mask` as `X`.
  mutating func append(digits number: Int, count: Int, mask: UInt8 = 0) {
    var divisor = 1
    for _ in 1..<count { divisor *= 10 }
    var bit = UInt8(1) << UInt8(count - 1)
    while bit != 0 {
      let digit = UInt8(number / divisor % 10)
      append(mask & bit == 0 ? UInt8(ascii: "0") + digit : UInt8(ascii: "X"))
      divisor = Swift.max(divisor / 10, 1)
      bit >>= 1
    }
  }

  fileprivate mutating func append(_ mark: WrittenQualifier, leading: Bool) {
    guard mark.leads == leading, mark.qualifier.isPresent else { return }
    append(contentsOf: mark.qualifier.sign.utf8)
  }
}
