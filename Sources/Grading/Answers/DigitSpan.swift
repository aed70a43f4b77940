package import EDTF

/// The first and last day of a date's digits, read as Gregorian whatever their calendar.
///
/// Two dates of one calendar are compared by their digits; which calendar is no matter then.
struct DigitSpan: Equatable {
  let first: Int
  let last: Int

  init(first: Int, last: Int) {
    self.first = first
    self.last = last
  }

  /// Nil where an end is unknown or open, or the year is missing.
  init?(_ date: HistoricalDate) {
    guard date.hasYear, let plain = try? HistoricalDate(parsing: date.edtf, calendar: .gregorian),
      case .day(let first) = plain.earliest, case .day(let last) = plain.latest
    else { return nil }
    self.first = first
    self.last = last
  }

  func contains(_ other: DigitSpan) -> Bool { first <= other.first && other.last <= last }

  func overlaps(_ other: DigitSpan) -> Bool { first <= other.last && other.first <= last }

  /// The years it touches.
  var years: ClosedRange<Int> {
    let from = CalendarSystem.gregorian.civilDate(dayNumber: first).year
    let to = CalendarSystem.gregorian.civilDate(dayNumber: last).year
    return from...max(from, to)
  }

  /// The months it touches, counted through the years.
  var months: ClosedRange<Int> {
    let from = CalendarSystem.gregorian.civilDate(dayNumber: first)
    let to = CalendarSystem.gregorian.civilDate(dayNumber: last)
    let start = from.year * 12 + from.month - 1
    return start...max(start, to.year * 12 + to.month - 1)
  }

  /// Whole years that it touches, as one span.
  var wholeYears: DigitSpan {
    let years = years
    return DigitSpan(
      first: CalendarSystem.gregorian.dayNumber(year: years.lowerBound, month: 1, day: 1),
      last: CalendarSystem.gregorian.dayNumber(year: years.upperBound, month: 12, day: 31))
  }
}

extension HistoricalDate {
  /// Whether its year is known at all: "14 November" has none.
  var hasYear: Bool { !edtf.hasPrefix("XXXX") }

  /// The same without a qualifier, so that "c. 1921" is compared as 1921.
  package var unhedged: HistoricalDate {
    guard edtf.contains(where: { "?~%".contains($0) }) else { return self }
    let plain = edtf.filter { !"?~%".contains($0) }
    return (try? HistoricalDate(parsing: plain, calendar: calendar)) ?? self
  }
}
