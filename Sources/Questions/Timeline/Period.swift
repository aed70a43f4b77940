package import EDTF

/// A time from one date to another, whose bounds are read as the dates held against them.
///
/// A bound without a calendar is in the calendar of the date it is held against, so that what a
/// chronicle dates 1920 is never within 1917 to 1919, whichever calendar it means.
package struct Period: Sendable {
  package let from: HistoricalDate?
  package let to: HistoricalDate?

  package init(from: HistoricalDate?, to: HistoricalDate?) {
    self.from = from
    self.to = to
  }

  /// Whether something that began and ended so may have been within it; nil has no limit.
  package func mayHold(start: HistoricalDate?, end: HistoricalDate?) -> Bool {
    if let start, let to, let first = Self.days(start, beside: to).possibleStart.first?.lower,
      let last = Self.days(to, beside: start).possibleDays.last?.upper, last < first
    {
      return false
    }
    if let end, let from, let last = Self.days(end, beside: from).possibleEnd.last?.upper,
      let first = Self.days(from, beside: end).possibleDays.first?.lower, last < first
    {
      return false
    }
    return true
  }

  /// The date with the calendar it has beside the other: its own, else the other's, else Gregorian.
  private static func days(_ date: HistoricalDate, beside other: HistoricalDate) -> HistoricalDate {
    guard date.calendar == .unstated, !date.isInterval else { return date }
    let calendar = other.calendar == .unstated ? .gregorian : other.calendar
    return (try? HistoricalDate(parsing: date.edtf, calendar: calendar)) ?? date
  }
}
