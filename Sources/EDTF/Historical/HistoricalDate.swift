/// An EDTF value with the calendar its digits are in: what a chronicle's `date:` says.
///
/// Each end of an interval, and each of several dates of which one is right, may be in its own
/// calendar. As text a mark follows the digits: `1917-06-10 O.S.`,
/// `1917-10-26 O.S./1924-01-21 N.S.`, `[1935-01-01,1935-01-02]`.
public struct HistoricalDate: Hashable, Sendable {
  /// The value without calendars.
  public let value: EDTF
  /// The calendar of the value, of an interval's start, or of the first of several dates.
  public let calendar: CalendarMark
  /// The calendar of an interval's end; of other values the same as ``calendar``.
  public let endCalendar: CalendarMark
  /// The calendars of the members of a set where they differ; else empty.
  let memberCalendars: [CalendarMark]

  /// Reads an EDTF value with or without marks (`O.S.`, `N.S.`).
  ///
  /// - Parameters:
  ///   - text: the value, `1921/1928` or `1917-06-10 O.S.`; a mark after a set holds for each
  ///     member that has none.
  ///   - calendar: the calendar of every end or member that carries no mark.
  /// - Throws: ``EDTFError`` with the place and reason.
  public init(parsing text: String, calendar: CalendarMark = .unstated) throws(EDTFError) {
    self.init(try EDTFParser.read(text, allowsMarks: true, calendar: calendar))
  }

  /// A year, a month or a day written in full.
  ///
  /// - Parameters:
  ///   - year: the astronomical year, -9999 to 9999 (0 is 1 BC).
  ///   - month: 1 to 12, or the code of a season or part of a year, 21 to 41.
  ///   - day: a day that this month of the calendar has; only with a month.
  ///   - calendar: the calendar of the digits; an unstated one counts as Gregorian here.
  /// - Returns: `nil` if there is no such date.
  public init?(
    year: Int, month: Int? = nil, day: Int? = nil, calendar: CalendarMark = .unstated
  ) {
    guard let date = PartialDate(year: year, month: month, day: day),
      day == nil || month.map({ (1...12).contains($0) }) == true,
      month.map({ (1...12).contains($0) || SubYear(code: $0) != nil }) != false,
      date.bounds(in: calendar.system) != nil
    else { return nil }
    self.init(date, calendar)
  }

  /// Makes the date that is one of several, as a YAML list gives them.
  ///
  /// A single member is taken as it is; members that are themselves one of several are taken apart.
  /// - Throws: ``EDTFError`` if there is no member, or one is an interval, a time or a long year.
  public init(oneOf members: [HistoricalDate]) throws(EDTFError) {
    guard let first = members.first else { throw EDTFError(reason: .noMembers, column: 1) }
    if members.count == 1 {
      self = first
      return
    }
    var pairs: [(element: EDTF.Element, calendar: CalendarMark)] = []
    for member in members {
      switch member.value {
      case .date(let date): pairs.append((.date(date), member.calendar))
      case .oneOf: pairs += member.markedElements
      default: throw EDTFError(reason: .member, column: 1)
      }
    }
    // Open ranges stand first and last only.
    let sorted =
      pairs.filter { $0.element.isBefore } + pairs.filter { $0.element.isBounded }
      + pairs.filter { $0.element.isAfter }
    guard sorted.count(where: { $0.element.isBefore }) < 2,
      sorted.count(where: { $0.element.isAfter }) < 2
    else { throw EDTFError(reason: .openRange, column: 1) }
    let calendars = sorted.map(\.calendar)
    let calendar = calendars[0]
    let areAlike = calendars.allSatisfy { $0 == calendar }
    self.init(
      ParsedDate(
        value: .oneOf(sorted.map(\.element)), calendar: calendar, endCalendar: calendar,
        memberCalendars: areAlike ? [] : calendars))
  }

  init(_ parsed: ParsedDate) {
    value = parsed.value
    calendar = parsed.calendar
    endCalendar = parsed.endCalendar
    memberCalendars = parsed.memberCalendars
  }

  init(_ date: PartialDate, _ calendar: CalendarMark) {
    self.init(ParsedDate(value: .date(date), calendar: calendar, endCalendar: calendar))
  }

  init(
    from start: EDTF.Endpoint, _ calendar: CalendarMark, to end: EDTF.Endpoint,
    _ endCalendar: CalendarMark
  ) {
    self.init(
      ParsedDate(value: .interval(start, end), calendar: calendar, endCalendar: endCalendar))
  }

  /// The members of a set with the calendar of each; empty for other values.
  var markedElements: [(element: EDTF.Element, calendar: CalendarMark)] {
    switch value {
    case .oneOf(let elements), .allOf(let elements):
      elements.enumerated().map {
        ($1, memberCalendars.isEmpty ? calendar : memberCalendars[$0])
      }
    default: []
    }
  }
}

extension HistoricalDate: CustomStringConvertible {
  /// The canonical EDTF, without marks.
  public var edtf: String { value.description }

  /// The EDTF with its marks; ``init(parsing:calendar:)`` reads it back.
  public var description: String {
    switch value {
    case .date, .dateTime, .longYear: return edtf + calendar.suffix
    case .interval(let start, let end):
      return start.description + (start.date == nil ? "" : calendar.suffix) + "/"
        + end.description + (end.date == nil ? "" : endCalendar.suffix)
    case .oneOf, .allOf:
      if memberCalendars.isEmpty { return edtf + calendar.suffix }
      let list = markedElements.map { $0.element.description + $0.calendar.suffix }
        .joined(separator: ",")
      if case .oneOf = value { return "[" + list + "]" }
      return "{" + list + "}"
    }
  }
}

extension EDTF.Element {
  /// Whether it is open at its start.
  var isBefore: Bool { if case .before = self { true } else { false } }

  /// Whether it is open at its end.
  var isAfter: Bool { if case .after = self { true } else { false } }

  /// Whether it is open at neither.
  var isBounded: Bool { !isBefore && !isAfter }

  /// The dates written in it, one or two.
  var dates: [PartialDate] {
    switch self {
    case .date(let date), .before(let date), .after(let date): [date]
    case .range(let first, let last): [first, last]
    }
  }
}
