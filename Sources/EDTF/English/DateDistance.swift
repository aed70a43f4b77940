/// How far apart two dates are, at the coarser of their precisions: "one year and two months late".
public struct DateDistance: Hashable, Sendable {
  /// Whole years, 0 or more.
  public var years: Int
  /// Whole months beyond them, 0 to 11; 0 where only years are compared.
  public var months: Int
  /// Days beyond them; 0 unless days are compared.
  public var days: Int
  /// Whether the typed date is the later one.
  public var isLate: Bool

  /// Measures how far a typed date is from the expected one.
  ///
  /// Dates marked with different calendars are compared in the calendar of the expected one; an
  /// unstated calendar counts as the other's. Returns `nil` when the dates are equal at the coarser
  /// of their precisions, or when either is an interval, a list, hedged, or no day, month or year.
  public init?(of typed: HistoricalDate, from expected: HistoricalDate) {
    guard !typed.isHedged, !expected.isHedged, var one = typed.single, let other = expected.single
    else { return nil }
    if typed.calendar != expected.calendar, typed.calendar != .unstated,
      expected.calendar != .unstated
    {
      if let day = one.convertedDay(from: typed.calendar, to: expected.calendar.system) {
        one = day
      } else if other.day != nil || other.month != nil {
        return nil
      }
    }
    guard one.subYear == nil, other.subYear == nil, let year = one.year,
      let otherYear = other.year
    else { return nil }
    let parts = min(one.parts, other.parts)
    let typedDate = CivilDate(
      year: year, month: parts > 1 ? one.month ?? 1 : 1, day: parts > 2 ? one.day ?? 1 : 1)
    let expectedDate = CivilDate(
      year: otherYear, month: parts > 1 ? other.month ?? 1 : 1, day: parts > 2 ? other.day ?? 1 : 1)
    guard typedDate != expectedDate else { return nil }
    isLate = typedDate > expectedDate
    let first = min(typedDate, expectedDate)
    let last = max(typedDate, expectedDate)
    let calendar = expected.calendar.system
    var wholeMonths = (last.year - first.year) * 12 + last.month - first.month
    func step(_ count: Int) -> Int {
      let month = first.year * 12 + first.month - 1 + count
      let monthOfYear = (month % 12 + 12) % 12 + 1
      let year = (month - monthOfYear + 1) / 12
      let day = min(first.day, calendar.daysInMonth(monthOfYear, year: year))
      return calendar.dayNumber(year: year, month: monthOfYear, day: day)
    }
    let lastDay = calendar.dayNumber(year: last.year, month: last.month, day: last.day)
    if wholeMonths > 0, step(wholeMonths) > lastDay { wholeMonths -= 1 }
    years = wholeMonths / 12
    months = wholeMonths % 12
    days = lastDay - step(wholeMonths)
  }

  /// "one year and two months", "13 days".
  public var amount: String {
    let parts = [(years, "year"), (months, "month"), (days, "day")]
      .filter { $0.0 > 0 }
      .map { EnglishWords.counted($0, $1) }
    return EnglishWords.list(parts, "and")
  }

  /// "one year and two months late", "13 days early".
  public var text: String { amount + (isLate ? " late" : " early") }
}
