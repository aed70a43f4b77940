/// A year, month and day as digits, without saying in which calendar they are.
///
/// Years are astronomical: 0 is 1 BC, -1 is 2 BC.
public struct CivilDate: Hashable, Sendable, Comparable {
  /// The astronomical year.
  public var year: Int
  /// The month, 1 to 12.
  public var month: Int
  /// The day of the month, 1 to 31.
  public var day: Int

  /// Puts three numbers together; none is checked.
  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Orders by year, then month, then day; meaningful within one calendar only.
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CivilDate: CustomStringConvertible {
  /// `YYYY-MM-DD`, the year with its sign and at least four digits.
  public var description: String {
    var bytes: [UInt8] = []
    if year < 0 { bytes.append(UInt8(ascii: "-")) }
    let digits = "\(year.magnitude)"
    for _ in 0..<max(0, 4 - digits.utf8.count) { bytes.append(UInt8(ascii: "0")) }
    bytes += digits.utf8
    bytes.append(UInt8(ascii: "-"))
    bytes.append(digits: month, count: 2)
    bytes.append(UInt8(ascii: "-"))
    bytes.append(digits: day, count: 2)
    return String(decoding: bytes, as: UTF8.self)
  }
}
