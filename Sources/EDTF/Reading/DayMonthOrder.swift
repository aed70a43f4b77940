/// Which number comes first in dates such as 4/5/1917.
public enum DayMonthOrder: Sendable, Hashable, CaseIterable {
  /// 4 May.
  case dayFirst
  /// 5 April.
  case monthFirst
}
