/// A value with the calendar marks that were read with it.
struct ParsedDate {
  var value: EDTF
  /// The mark of a value, or of an interval's start.
  var calendar: CalendarMark
  /// The mark of an interval's end.
  var endCalendar: CalendarMark
  /// The marks of a set's members where they differ; else empty.
  var memberCalendars: [CalendarMark] = []
}

/// Reads EDTF text byte by byte, with or without calendar marks.
///
/// Inside, the `column` of an error is a byte offset from 0; `read` turns it into a column.
enum EDTFParser {
  static func read(
    _ text: String, allowsMarks: Bool, calendar: CalendarMark
  ) throws(EDTFError) -> ParsedDate {
    let reader = EDTFParser.Settings(allowsMarks: allowsMarks, calendar: calendar)
    do throws(EDTFError) {
      return try value(text.utf8.span, reader)
    } catch {
      throw placed(error, in: text)
    }
  }

  /// Reads bytes that need not be a string; columns count bytes.
  static func read(
    _ bytes: Span<UInt8>, allowsMarks: Bool, calendar: CalendarMark
  ) throws(EDTFError) -> ParsedDate {
    do throws(EDTFError) {
      return try value(bytes, Settings(allowsMarks: allowsMarks, calendar: calendar))
    } catch {
      throw EDTFError(reason: error.reason, column: error.column + 1)
    }
  }

  /// What holds throughout one reading.
  struct Settings {
    var allowsMarks: Bool
    var calendar: CalendarMark
  }

  /// Turns an error's byte offset into a column, and names the character there in full.
  private static func placed(_ error: EDTFError, in text: String) -> EDTFError {
    var error = error
    let offset = min(max(error.column, 0), text.utf8.count)
    let index = text.utf8.index(text.utf8.startIndex, offsetBy: offset)
    error.column = text[..<index].unicodeScalars.count + 1
    if case .unexpected(.some) = error.reason {
      error.reason = .unexpected(text.unicodeScalars[index...].first)
    }
    return error
  }

  private static func value(
    _ bytes: Span<UInt8>, _ settings: Settings
  ) throws(EDTFError) -> ParsedDate {
    guard bytes.count > 0 else { throw EDTFError(reason: .empty, column: 0) }
    var place = 0
    switch bytes[0] {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      return try set(bytes, settings)
    case UInt8(ascii: "Y"):
      let year = try longYear(bytes, &place)
      let mark = try mark(bytes, &place, settings) ?? settings.calendar
      try end(bytes, place)
      return ParsedDate(value: .longYear(year), calendar: mark, endCalendar: mark)
    default: break
    }
    var start = EDTF.Endpoint.unknown
    var startMark: CalendarMark?
    if try skipDots(bytes, &place) {
      start = .open
    } else if bytes[0] != UInt8(ascii: "/") {
      let date = try date(bytes, &place)
      if place < bytes.count {
        if bytes[place] == UInt8(ascii: "T") { return try timed(date, bytes, place, settings) }
        if bytes[place] == UInt8(ascii: "S") { return try rounded(date, bytes, place, settings) }
      }
      let end = place
      startMark = try mark(bytes, &place, settings)
      let calendar = startMark ?? settings.calendar
      try check(date, end, calendar)
      if place == bytes.count {
        return ParsedDate(value: .date(date), calendar: calendar, endCalendar: calendar)
      }
      start = .date(date)
    }
    return try interval(from: start, startMark, bytes, &place, settings)
  }

  private static func interval(
    from start: EDTF.Endpoint, _ startMark: CalendarMark?, _ bytes: Span<UInt8>,
    _ place: inout Int, _ settings: Settings
  ) throws(EDTFError) -> ParsedDate {
    guard place < bytes.count, bytes[place] == UInt8(ascii: "/") else {
      if start == .open || (place + 1 < bytes.count && bytes[place] == UInt8(ascii: ".")) {
        throw EDTFError(reason: .openWithoutBrackets, column: start == .open ? 0 : place)
      }
      throw unexpected(bytes, place)
    }
    place += 1
    let endPlace = place
    var end = EDTF.Endpoint.unknown
    var endMark: CalendarMark?
    if place < bytes.count {
      if try skipDots(bytes, &place) {
        end = .open
      } else {
        let date = try date(bytes, &place)
        let dateEnd = place
        endMark = try mark(bytes, &place, settings)
        try check(date, dateEnd, endMark ?? settings.calendar)
        end = .date(date)
      }
    }
    if place < bytes.count, isPartOfWhole(bytes[place]) {
      throw EDTFError(reason: .notAnEnd, column: place)
    }
    try self.end(bytes, place)
    guard start.date != nil || end.date != nil else {
      throw EDTFError(reason: .noEnd, column: 0)
    }
    // An end that is not stated has no digits: it goes with the other's calendar.
    let first = start.date != nil ? startMark ?? settings.calendar : endMark ?? settings.calendar
    let last = end.date != nil ? endMark ?? settings.calendar : first
    if isReversed(start, first, end, last) {
      throw EDTFError(reason: .reversed, column: endPlace)
    }
    return ParsedDate(value: .interval(start, end), calendar: first, endCalendar: last)
  }

  /// Whether the end comes before the start in every calendar that the marks allow.
  static func isReversed(
    _ start: EDTF.Endpoint, _ first: CalendarMark, _ end: EDTF.Endpoint, _ last: CalendarMark
  ) -> Bool {
    guard let start = start.date, let end = end.date else { return false }
    if let startYear = start.year, let endYear = end.year {
      // Two calendars are never a year apart within four-digit years.
      if first == last ? startYear < endYear : startYear + 1 < endYear { return false }
    }
    // Two unmarked ends are in one calendar, whichever it is.
    let pairs: [(CalendarSystem, CalendarSystem)]
    if first == last {
      pairs = [(first.system, first.system)]
    } else {
      pairs = first.possibleSystems.flatMap { one in last.possibleSystems.map { (one, $0) } }
    }
    return pairs.allSatisfy { one, other in
      guard let earliest = start.orderingBounds(in: one)?.lowerBound,
        let latest = end.orderingBounds(in: other)?.upperBound
      else { return false }
      return earliest > latest
    }
  }

  private static func timed(
    _ date: PartialDate, _ bytes: Span<UInt8>, _ place: Int, _ settings: Settings
  ) throws(EDTFError) -> ParsedDate {
    guard date.day != nil, !date.hasOpenDigits, !date.isQualified else {
      throw unexpected(bytes, place)
    }
    var end = place + 1
    let time = try time(bytes, &end)
    let mark = try mark(bytes, &end, settings) ?? settings.calendar
    try check(date, place, mark)
    if end < bytes.count, bytes[end] == UInt8(ascii: "/") {
      throw EDTFError(reason: .notAnEnd, column: end)
    }
    try self.end(bytes, end)
    return ParsedDate(value: .dateTime(date, time), calendar: mark, endCalendar: mark)
  }

  private static func rounded(
    _ date: PartialDate, _ bytes: Span<UInt8>, _ place: Int, _ settings: Settings
  ) throws(EDTFError) -> ParsedDate {
    guard date.parts == 1, date.year != nil, !date.isQualified else {
      throw unexpected(bytes, place)
    }
    var digits: [UInt8] = []
    digits.append(digits: Int(date.yearDigits), count: 4)
    var end = place
    let year = LongYear(
      hasPrefix: false, isNegative: date.isNegative,
      digits: String(decoding: digits, as: UTF8.self), exponent: nil,
      significant: try significant(bytes, &end))
    let mark = try mark(bytes, &end, settings) ?? settings.calendar
    try self.end(bytes, end)
    return ParsedDate(value: .longYear(year), calendar: mark, endCalendar: mark)
  }

  /// Whether a byte begins what may follow a single date but not an interval's end.
  private static func isPartOfWhole(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "T") || byte == UInt8(ascii: "S")
  }
}
