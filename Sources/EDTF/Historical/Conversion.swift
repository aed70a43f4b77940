extension HistoricalDate {
  /// The same time in the digits of a calendar; `nil` where that can't be written.
  ///
  /// A day gives a day, keeping a qualifier at its end. A month, a season or a year gives the
  /// interval of its days: June 1917 O.S. is 1917-06-14/1917-07-13 N.S. Intervals and lists of days
  /// are converted day by day. A value of unstated calendar, with a qualifier inside, or beyond
  /// four-digit years gives `nil`.
  public func converted(to calendar: CalendarSystem) -> HistoricalDate? {
    switch value {
    case .date(let date):
      guard self.calendar != .unstated else { return nil }
      if self.calendar == calendar.mark { return self }
      if let day = date.convertedDay(from: self.calendar, to: calendar) {
        return HistoricalDate(day, calendar.mark)
      }
      guard !date.isQualified, let span = date.convertedSpan(from: self.calendar, to: calendar)
      else { return nil }
      return HistoricalDate(
        from: .date(span.first), calendar.mark, to: .date(span.last), calendar.mark)
    case .interval(let start, let end):
      guard let first = start.converted(from: self.calendar, to: calendar),
        let last = end.converted(from: endCalendar, to: calendar)
      else { return nil }
      return HistoricalDate(from: first, calendar.mark, to: last, calendar.mark)
    case .oneOf:
      var elements: [EDTF.Element] = []
      for (element, mark) in markedElements {
        guard let one = element.converted(from: mark, to: calendar) else { return nil }
        elements.append(one)
      }
      return HistoricalDate(
        ParsedDate(
          value: .oneOf(elements), calendar: calendar.mark, endCalendar: calendar.mark))
    case .dateTime, .longYear, .allOf:
      return self.calendar == calendar.mark ? self : nil
    }
  }
}

extension HistoricalDate {
  /// The same bounds with all digits in one calendar.
  ///
  /// A value whose ends or members are marked alike stays as it is. Of others the digits become
  /// Gregorian: an unmarked one is read as Gregorian, as strict bounds do, and a Julian month or
  /// year at the end of an interval becomes its first or last day.
  public var inOneCalendar: HistoricalDate {
    switch value {
    case .interval(let start, let end) where calendar != endCalendar:
      return HistoricalDate(
        from: start.gregorian(from: calendar, isStart: true), .gregorian,
        to: end.gregorian(from: endCalendar, isStart: false), .gregorian)
    case .oneOf, .allOf:
      guard !memberCalendars.isEmpty else { return self }
      let elements = markedElements.map { element, mark in
        (mark == .julian ? element.converted(from: mark, to: .gregorian) : nil) ?? element
      }
      let isOneOf = isOneOf
      return HistoricalDate(
        ParsedDate(
          value: isOneOf ? .oneOf(elements) : .allOf(elements), calendar: .gregorian,
          endCalendar: .gregorian))
    default: return self
    }
  }
}

extension EDTF.Endpoint {
  fileprivate func gregorian(from mark: CalendarMark, isStart: Bool) -> EDTF.Endpoint {
    guard mark == .julian, case .date(let date) = self else { return self }
    if let day = date.convertedDay(from: mark, to: .gregorian) { return .date(day) }
    guard let bounds = date.bounds(in: .julian),
      let edge = PartialDate(
        dayNumber: isStart ? bounds.lowerBound : bounds.upperBound, in: .gregorian)
    else { return self }
    return .date(edge.qualified(date.finalQualifier))
  }
}

extension PartialDate {
  /// The same day in another calendar, with the qualifier at its end.
  func convertedDay(from mark: CalendarMark, to calendar: CalendarSystem) -> PartialDate? {
    guard mark != .unstated, let year, let month, let day, !hasInnerQualifier else { return nil }
    let number = mark.system.dayNumber(year: year, month: month, day: day)
    return PartialDate(dayNumber: number, in: calendar)?.qualified(finalQualifier)
  }

  /// The first and last day in another calendar.
  func convertedSpan(
    from mark: CalendarMark, to calendar: CalendarSystem
  ) -> (first: PartialDate, last: PartialDate)? {
    guard isContiguous, mark != .unstated, let bounds = bounds(in: mark.system),
      let first = PartialDate(dayNumber: bounds.lowerBound, in: calendar),
      let last = PartialDate(dayNumber: bounds.upperBound, in: calendar)
    else { return nil }
    return (first, last)
  }

  /// A day from its number; `nil` beyond four-digit years.
  init?(dayNumber: Int, in calendar: CalendarSystem) {
    let date = calendar.civilDate(dayNumber: dayNumber)
    self.init(year: date.year, month: date.month, day: date.day)
  }

  /// Whether the open digits, if any, leave one unbroken stretch of days.
  private var isContiguous: Bool {
    switch parts {
    case 1: [0, 1, 3, 7, 15].contains(yearMask)
    case 2: yearMask == 0 && (monthMask == 0 || monthMask == 3)
    default:
      yearMask == 0 && dayMask == 3 && (monthMask == 0 || monthMask == 3)
    }
  }
}

extension EDTF.Endpoint {
  fileprivate func converted(
    from mark: CalendarMark, to calendar: CalendarSystem
  ) -> EDTF.Endpoint? {
    guard case .date(let date) = self, mark != calendar.mark else { return self }
    return date.convertedDay(from: mark, to: calendar).map { .date($0) }
  }
}

extension EDTF.Element {
  fileprivate func converted(
    from mark: CalendarMark, to calendar: CalendarSystem
  ) -> EDTF.Element? {
    if mark == calendar.mark { return self }
    switch self {
    case .date(let date):
      if let day = date.convertedDay(from: mark, to: calendar) { return .date(day) }
      guard !date.isQualified, let span = date.convertedSpan(from: mark, to: calendar) else {
        return nil
      }
      return .range(span.first, span.last)
    case .range(let first, let last):
      guard let start = first.convertedSpanOrDay(from: mark, to: calendar)?.first,
        let end = last.convertedSpanOrDay(from: mark, to: calendar)?.last
      else { return nil }
      return .range(start, end)
    case .before(let date):
      return date.convertedSpanOrDay(from: mark, to: calendar).map { .before($0.last) }
    case .after(let date):
      return date.convertedSpanOrDay(from: mark, to: calendar).map { .after($0.first) }
    }
  }
}

extension PartialDate {
  fileprivate func convertedSpanOrDay(
    from mark: CalendarMark, to calendar: CalendarSystem
  ) -> (first: PartialDate, last: PartialDate)? {
    if let day = convertedDay(from: mark, to: calendar) { return (day, day) }
    return convertedSpan(from: mark, to: calendar)
  }
}
