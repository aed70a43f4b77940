extension HistoricalDate {
  /// The same with what has no mark in the Gregorian calendar, as far as it begins on or after a day.
  ///
  /// - Parameter day: the day from which nobody dates by the Julian calendar any more.
  public func gregorian(from day: Int) -> HistoricalDate {
    func settled(_ mark: CalendarMark, _ date: HistoricalDate?) -> CalendarMark {
      guard mark == .unstated, let date, case .day(let first) = date.earliest, first >= day else {
        return mark
      }
      return .gregorian
    }
    switch value {
    case .date, .dateTime, .longYear:
      let mark = settled(calendar, self)
      return HistoricalDate(ParsedDate(value: value, calendar: mark, endCalendar: mark))
    case .interval(let first, let last):
      return HistoricalDate(
        from: first, settled(calendar, start), to: last, settled(endCalendar, end))
    case .oneOf where members.count > 1:
      return (try? HistoricalDate(oneOf: members.map { $0.gregorian(from: day) })) ?? self
    case .oneOf, .allOf: return self
    }
  }
}
