/// How exactly a date is given; finer precisions come first.
public enum Precision: Int, Sendable, Hashable, Comparable, CaseIterable {
  /// A day.
  case day
  /// A month.
  case month
  /// A season, quarter, third or half of a year (EDTF codes 21 to 41).
  case season
  /// A year.
  case year
  /// Ten years with the same first digits: 192X.
  case decade
  /// A hundred years with the same first digits, 18XX, or more.
  case century

  /// Whether the left precision is finer than the right one.
  public static func < (left: Precision, right: Precision) -> Bool {
    left.rawValue < right.rawValue
  }
}
