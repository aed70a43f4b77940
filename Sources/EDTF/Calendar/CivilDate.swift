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
