/// One strict bound of a date.
public enum DayBound: Hashable, Sendable {
  /// A day, as days since 1970-01-01 (Gregorian).
  case day(Int)
  /// No limit on this side: an open end (`..`).
  case open
  /// A limit nobody stated: an unknown end (`1917-09/`).
  case unknown
}
