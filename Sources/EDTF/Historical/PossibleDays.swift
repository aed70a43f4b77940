extension HistoricalDate {
  /// The first day that the text allows (EDTF's strict bounds, which qualifiers don't widen).
  ///
  /// Day numbers are those of the proleptic Gregorian calendar, into which Julian dates are
  /// converted; an unstated calendar is read as Gregorian. Years beyond
  /// ±``CalendarSystem/furthestYear`` have no bounds.
  public var earliest: DayBound { strictBounds.earliest }

  /// The last day that the text allows.
  public var latest: DayBound { strictBounds.latest }

  private var strictBounds: (earliest: DayBound, latest: DayBound) {
    switch value {
    case .date(let date), .dateTime(let date, _):
      return Self.bounds(date, calendar)
    case .longYear(let year):
      let bounds = year.bounds(in: calendar.system)
      return (bounds.lower.map { .day($0) } ?? .unknown, bounds.upper.map { .day($0) } ?? .unknown)
    case .interval(let start, let end):
      return (Self.bounds(start, calendar).earliest, Self.bounds(end, endCalendar).latest)
    case .oneOf, .allOf:
      let ranges = markedElements.map { $0.element.hull(in: $0.calendar.system) }
      let lowers = ranges.map(\.lower)
      let uppers = ranges.map(\.upper)
      return (
        lowers.contains(nil) ? .open : lowers.compactMap { $0 }.min().map { .day($0) } ?? .open,
        uppers.contains(nil) ? .open : uppers.compactMap { $0 }.max().map { .day($0) } ?? .open
      )
    }
  }

  private static func bounds(
    _ date: PartialDate, _ calendar: CalendarMark
  ) -> (earliest: DayBound, latest: DayBound) {
    guard let bounds = date.bounds(in: calendar.system) else { return (.unknown, .unknown) }
    return (.day(bounds.lowerBound), .day(bounds.upperBound))
  }

  private static func bounds(
    _ end: EDTF.Endpoint, _ calendar: CalendarMark
  ) -> (earliest: DayBound, latest: DayBound) {
    switch end {
    case .date(let date): bounds(date, calendar)
    case .open: (.open, .open)
    case .unknown: (.unknown, .unknown)
    }
  }

  /// Every day on which it may have happened: sorted ranges that neither overlap nor touch.
  ///
  /// A part marked `?`, `~` or `%` widens to the next coarser unit: a day to its month, a month to
  /// its year, a year or decade by 5 years to both sides, a century by 50. An unstated calendar
  /// means both from 1582-10-15 to 1923-03-01 (``CalendarSystem/bothInUse``); what lies before is read
  /// as Julian, what lies after as Gregorian. An interval runs from its earliest start to its latest end; an unknown or open
  /// end has no limit. Of several dates each counts.
  public var possibleDays: [DayRange] {
    switch value {
    case .date(let date), .dateTime(let date, _):
      return date.possibleDays(calendar)
    case .longYear(let year):
      return DayRange.possible(calendar) { [year.possibleDays(in: $0)] }
    case .interval:
      return [DayRange(lower: possibleStart.first?.lower, upper: possibleEnd.last?.upper)]
    case .oneOf, .allOf:
      return DayRange.merged(markedElements.flatMap { $0.element.possibleDays($0.calendar) })
    }
  }

  /// The possible days of an interval's start alone; of other values all possible days.
  ///
  /// A start that isn't stated may be any day up to the last possible end.
  public var possibleStart: [DayRange] {
    guard case .interval(let start, let end) = value else { return possibleDays }
    if let start = start.date { return start.possibleDays(calendar) }
    return [DayRange(lower: nil, upper: end.date?.possibleDays(endCalendar).last?.upper)]
  }

  /// The possible days of an interval's end alone; of other values all possible days.
  ///
  /// An end that isn't stated may be any day from the first possible start on.
  public var possibleEnd: [DayRange] {
    guard case .interval(let start, let end) = value else { return possibleDays }
    if let end = end.date { return end.possibleDays(endCalendar) }
    return [DayRange(lower: start.date?.possibleDays(calendar).first?.lower, upper: nil)]
  }
}

extension EDTF.Element {
  /// The strict bounds.
  func hull(in calendar: CalendarSystem) -> DayRange {
    switch self {
    case .date(let date):
      let bounds = date.bounds(in: calendar)
      return DayRange(lower: bounds?.lowerBound, upper: bounds?.upperBound)
    case .range(let first, let last):
      return DayRange(
        lower: first.bounds(in: calendar)?.lowerBound, upper: last.bounds(in: calendar)?.upperBound)
    case .before(let date):
      return DayRange(lower: nil, upper: date.bounds(in: calendar)?.upperBound)
    case .after(let date):
      return DayRange(lower: date.bounds(in: calendar)?.lowerBound, upper: nil)
    }
  }

  func possibleDays(_ calendar: CalendarMark) -> [DayRange] {
    if case .date(let date) = self { return date.possibleDays(calendar) }
    return DayRange.possible(calendar) { [hull(in: $0)] }
  }
}

extension HistoricalDate {
  /// ``earliest`` as text, `YYYY-MM-DD` of the proleptic Gregorian calendar.
  ///
  /// Years beyond four digits are written in full, negative ones with their sign; "-inf" for an open
  /// start, `nil` for an unknown one and in years beyond ±``CalendarSystem/furthestYear``.
  public var earliestText: String? { Self.text(earliest, open: "-inf") }

  /// ``latest`` as text, like ``earliestText``; "inf" for an open end.
  public var latestText: String? { Self.text(latest, open: "inf") }

  private static func text(_ bound: DayBound, open: String) -> String? {
    switch bound {
    case .open: open
    case .unknown: nil
    case .day(let number): CalendarSystem.gregorian.civilDate(dayNumber: number).description
    }
  }
}
