extension HistoricalDate {
  /// How an end of an interval is given.
  public enum EndState: Sendable, Hashable {
    /// With a date.
    case stated
    /// There is an end, nobody said when.
    case unknown
    /// There is none.
    case open
    /// The value isn't an interval.
    case none
  }

  /// The lowest level of the standard that has this form: 0, 1 or 2.
  public var level: Int { value.level }

  /// Whether it lasts from one time to another.
  public var isInterval: Bool { if case .interval = value { true } else { false } }

  /// Whether it is one of several dates.
  public var isOneOf: Bool { if case .oneOf = value { true } else { false } }

  /// The dates of which one is right; of other values the value itself.
  ///
  /// A range in such a list (`[1670..1672]`) stays one member, which is itself one of several.
  public var members: [HistoricalDate] {
    guard case .oneOf(let elements) = value else { return [self] }
    if elements.count == 1, case .date = elements[0] {
    } else if elements.count == 1 {
      return [self]
    }
    return markedElements.map { element, calendar in
      if case .date(let date) = element { return HistoricalDate(date, calendar) }
      return HistoricalDate(
        ParsedDate(value: .oneOf([element]), calendar: calendar, endCalendar: calendar))
    }
  }

  /// An interval's start, `nil` if unknown or open; any other value itself.
  public var start: HistoricalDate? {
    guard case .interval(let start, _) = value else { return self }
    return start.date.map { HistoricalDate($0, calendar) }
  }

  /// An interval's end, `nil` if unknown or open; any other value itself.
  public var end: HistoricalDate? {
    guard case .interval(_, let end) = value else { return self }
    return end.date.map { HistoricalDate($0, endCalendar) }
  }

  /// How the start of an interval is given.
  public var startState: EndState {
    guard case .interval(let start, _) = value else { return .none }
    return start.state
  }

  /// How the end of an interval is given.
  public var endState: EndState {
    guard case .interval(_, let end) = value else { return .none }
    return end.state
  }

  /// The one date of a single value.
  var single: PartialDate? {
    switch value {
    case .date(let date), .dateTime(let date, _): date
    default: nil
    }
  }

  /// Every date written in the value.
  var writtenDates: [PartialDate] {
    switch value {
    case .date(let date), .dateTime(let date, _): [date]
    case .longYear: []
    case .interval(let start, let end): [start.date, end.date].compactMap { $0 }
    case .oneOf(let elements), .allOf(let elements): elements.flatMap(\.dates)
    }
  }

  /// The astronomical year of a single value where written in full; qualifiers don't count.
  public var year: Int? {
    if case .longYear(let year) = value { return year.significant == nil ? year.value : nil }
    return single?.year
  }

  /// The month, 1 to 12, of a single value where written in full.
  public var month: Int? { single?.month }

  /// The day of the month of a single value where written in full.
  public var day: Int? { single?.day }

  /// The season or part of a year of a single value.
  public var subYear: SubYear? { single?.subYear }

  /// Whether anything in it is qualified (`?`, `~`, `%`) or left open (`X`, `S`).
  public var isHedged: Bool {
    if case .longYear(let year) = value { return year.significant != nil }
    return writtenDates.contains { $0.isQualified || $0.hasOpenDigits }
  }

  /// How exactly it is given.
  ///
  /// Of a single date its finest part written in full (2004-XX is a year, 201X a decade, 19XX and
  /// vaguer a century); of an interval the coarser of its stated ends; of several dates the
  /// coarsest.
  public var precision: Precision {
    if case .longYear(let year) = value { return year.precision }
    return writtenDates.map(\.precision).max() ?? .year
  }
}

extension EDTF.Endpoint {
  fileprivate var state: HistoricalDate.EndState {
    switch self {
    case .date: .stated
    case .open: .open
    case .unknown: .unknown
    }
  }
}

extension PartialDate {
  /// The finest part written in full.
  var precision: Precision {
    if day != nil { return .day }
    if month != nil { return .month }
    if subYear != nil { return .season }
    return yearPrecision
  }

  /// How exactly the year is given.
  var yearPrecision: Precision {
    yearMask == 0 ? .year : yearMask == 1 ? .decade : .century
  }
}

extension LongYear {
  /// A year, or a decade or century where fewer digits are significant.
  var precision: Precision {
    guard let first = years.first, let last = years.last else {
      return significant == nil ? .year : .century
    }
    let count = last - first
    return count == 0 ? .year : count < 10 ? .decade : .century
  }
}
