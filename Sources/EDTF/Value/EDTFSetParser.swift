extension EDTFParser {
  /// Reads `[…]` or `{…}` with the marks in and after it.
  static func set(_ bytes: Span<UInt8>, _ settings: Settings) throws(EDTFError) -> ParsedDate {
    let isOneOf = bytes[0] == UInt8(ascii: "[")
    let close = UInt8(ascii: isOneOf ? "]" : "}")
    var place = 1
    var elements: [EDTF.Element] = []
    elements.reserveCapacity(commas(bytes) + 1)
    // Kept only once a member carries a mark, which is rare.
    var marks: [CalendarMark?] = []
    // A mark after the bracket comes too late for the check of a day, so look ahead.
    let trailing = trailingMark(bytes, settings) ?? settings.calendar
    while true {
      let start = place
      let element = try element(bytes, &place, isFirst: elements.isEmpty)
      let end = place
      let mark = try mark(bytes, &place, settings)
      if let mark, marks.isEmpty {
        marks = Array(repeating: nil, count: elements.count) + [mark]
      } else if !marks.isEmpty {
        marks.append(mark)
      }
      elements.append(element)
      try check(element, from: start, to: end, mark ?? trailing)
      guard place < bytes.count else { throw EDTFError(reason: .unclosed, column: place) }
      if bytes[place] == close { break }
      if case .after = element { throw EDTFError(reason: .openRange, column: end - 2) }
      guard bytes[place] == UInt8(ascii: ",") else {
        let isOther = bytes[place] == UInt8(ascii: isOneOf ? "}" : "]")
        throw isOther
          ? EDTFError(reason: .unclosed, column: place) : unexpected(bytes, place)
      }
      place += 1
    }
    place += 1
    let whole = try mark(bytes, &place, settings) ?? settings.calendar
    if place < bytes.count, bytes[place] == UInt8(ascii: "/") {
      throw EDTFError(reason: .notAnEnd, column: place)
    }
    try end(bytes, place)
    let calendars = marks.map { $0 ?? whole }
    let calendar = calendars.first ?? whole
    let areAlike = calendars.allSatisfy { $0 == calendar }
    return ParsedDate(
      value: isOneOf ? .oneOf(elements) : .allOf(elements), calendar: calendar,
      endCalendar: calendar, memberCalendars: areAlike ? [] : calendars)
  }

  private static func commas(_ bytes: Span<UInt8>) -> Int {
    var count = 0
    for index in bytes.indices where bytes[index] == UInt8(ascii: ",") { count += 1 }
    return count
  }

  /// The mark after the closing bracket, if there is one.
  private static func trailingMark(
    _ bytes: Span<UInt8>, _ settings: Settings
  ) -> CalendarMark? {
    guard settings.allowsMarks, bytes.count > 5 else { return nil }
    var place = bytes.count - 5
    return (try? mark(bytes, &place, settings)) ?? nil
  }

  private static func element(
    _ bytes: Span<UInt8>, _ place: inout Int, isFirst: Bool
  ) throws(EDTFError) -> EDTF.Element {
    let start = place
    if try skipDots(bytes, &place) {
      guard isFirst else { throw EDTFError(reason: .openRange, column: start) }
      let date = try date(bytes, &place)
      guard isPlain(date) else { throw EDTFError(reason: .range, column: start) }
      return .before(date)
    }
    let first = try date(bytes, &place)
    let dots = place
    guard try skipDots(bytes, &place) else { return .date(first) }
    guard isPlain(first) else { throw EDTFError(reason: .range, column: start) }
    guard place < bytes.count else { throw EDTFError(reason: .unclosed, column: place) }
    switch bytes[place] {
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: " "):
      return .after(first)
    default:
      let last = try date(bytes, &place)
      guard isPlain(last), last.parts == first.parts else {
        throw EDTFError(reason: .range, column: dots)
      }
      return .range(first, last)
    }
  }

  /// Whether a date has neither open digits nor qualifiers and isn't a season.
  private static func isPlain(_ date: PartialDate) -> Bool {
    !date.hasOpenDigits && !date.isQualified && date.subYear == nil
  }

  private static func check(
    _ element: EDTF.Element, from start: Int, to end: Int, _ calendar: CalendarMark
  ) throws(EDTFError) {
    switch element {
    case .date(let date), .before(let date): try check(date, end, calendar)
    case .after(let date): try check(date, end - 2, calendar)
    case .range(let first, let last):
      try check(first, start + first.description.utf8.count, calendar)
      try check(last, end, calendar)
      if isReversed(.date(first), calendar, .date(last), calendar) {
        throw EDTFError(reason: .reversed, column: start)
      }
    }
  }
}
