extension EDTFParser {
  /// Reads one date with open digits and qualifiers; whether its day exists is left to `check`.
  static func date(_ bytes: Span<UInt8>, _ place: inout Int) throws(EDTFError) -> PartialDate {
    if let plain = plainDay(bytes, place) {
      place += 10
      return plain
    }
    var date = PartialDate()
    let lead = qualifier(bytes, &place)
    if place < bytes.count, bytes[place] == UInt8(ascii: "-") {
      date.isNegative = true
      place += 1
    }
    let (year, yearMask) = try digits(4, bytes, &place)
    if date.isNegative, year == 0, yearMask == 0 {
      throw EDTFError(reason: .negativeZero, column: place - 5)
    }
    date.yearDigits = year
    date.yearMask = yearMask
    date.yearMark = try closing(lead, bytes, &place)
    guard place < bytes.count, bytes[place] == UInt8(ascii: "-") else {
      if place < bytes.count, bytes[place] &- UInt8(ascii: "0") <= 9, !lead.isPresent {
        throw EDTFError(reason: .fifthDigit, column: place)
      }
      return date
    }
    place += 1
    let monthLead = qualifier(bytes, &place)
    let monthPlace = place
    let (month, monthMask) = try digits(2, bytes, &place)
    if monthMask == 0, !(1...12).contains(month), !(21...41).contains(month) {
      throw EDTFError(reason: .month(month), column: monthPlace)
    }
    date.parts = 2
    date.monthDigits = UInt8(truncatingIfNeeded: month)
    date.monthMask = monthMask
    if month > 20, monthMask != 0 || yearMask != 0 {
      throw EDTFError(
        reason: monthMask == 0 ? .season(month) : .noMatchingDate, column: monthPlace)
    }
    date.monthMark = try closing(monthLead, bytes, &place)
    guard place < bytes.count, bytes[place] == UInt8(ascii: "-") else { return date }
    if month > 20 { throw EDTFError(reason: .season(month), column: place) }
    place += 1
    let dayLead = qualifier(bytes, &place)
    let dayPlace = place
    let (day, dayMask) = try digits(2, bytes, &place)
    if dayMask == 0, !(1...31).contains(day) {
      throw EDTFError(reason: .day(day), column: dayPlace)
    }
    date.parts = 3
    date.dayDigits = UInt8(truncatingIfNeeded: day)
    date.dayMask = dayMask
    date.dayMark = try closing(dayLead, bytes, &place)
    return date
  }

  /// The quick way for the commonest form, `1917-11-07`; `nil` for anything else, right or wrong.
  @inline(__always)
  private static func plainDay(_ bytes: Span<UInt8>, _ place: Int) -> PartialDate? {
    guard place + 10 <= bytes.count, bytes[place + 4] == UInt8(ascii: "-"),
      bytes[place + 7] == UInt8(ascii: "-")
    else { return nil }
    if place + 10 < bytes.count, Qualifier(byte: bytes[place + 10]) != nil { return nil }
    @inline(__always) func pair(_ offset: Int) -> Int {
      let tens = bytes[place + offset] &- UInt8(ascii: "0")
      let units = bytes[place + offset + 1] &- UInt8(ascii: "0")
      return tens <= 9 && units <= 9 ? Int(tens) * 10 + Int(units) : -10_000
    }
    let year = pair(0) * 100 + pair(2)
    let month = pair(5)
    let day = pair(8)
    guard year >= 0, month >= 1, month <= 12, day >= 1, day <= 31 else { return nil }
    var date = PartialDate()
    date.yearDigits = year
    date.monthDigits = UInt8(truncatingIfNeeded: month)
    date.dayDigits = UInt8(truncatingIfNeeded: day)
    date.parts = 3
    return date
  }

  /// Refuses a date that the calendar does not have; `end` is where its text ends.
  static func check(
    _ date: PartialDate, _ end: Int, _ calendar: CalendarMark
  ) throws(EDTFError) {
    if let year = date.year, date.monthMask == 0 {
      guard date.parts == 3, let month = date.month else { return }
      if let day = date.day {
        if day <= 28 || day <= calendar.system.daysInMonth(month, year: year) { return }
        throw EDTFError(
          reason: .noSuchDay(year: year, month: month, day: day),
          column: date.finalQualifier.isPresent ? end - 3 : end - 2)
      }
    }
    guard date.isSatisfiable(in: calendar.system) else {
      throw EDTFError(reason: .noMatchingDate, column: max(0, end - 2))
    }
  }

  /// Skips `..` if it stands here.
  @inline(__always)
  static func skipDots(_ bytes: Span<UInt8>, _ place: inout Int) throws(EDTFError) -> Bool {
    guard place < bytes.count, bytes[place] == UInt8(ascii: ".") else { return false }
    guard place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: ".") else {
      throw unexpected(bytes, place + 1)
    }
    place += 2
    return true
  }

  /// Reads a calendar mark with the blanks before it.
  static func mark(
    _ bytes: Span<UInt8>, _ place: inout Int, _ settings: Settings
  ) throws(EDTFError) -> CalendarMark? {
    guard place < bytes.count, bytes[place] == UInt8(ascii: " ") else { return nil }
    var next = place
    while next < bytes.count, bytes[next] == UInt8(ascii: " ") { next += 1 }
    guard settings.allowsMarks, next + 4 <= bytes.count,
      bytes[next] == UInt8(ascii: "O") || bytes[next] == UInt8(ascii: "N"),
      bytes[next + 1] == UInt8(ascii: "."), bytes[next + 2] == UInt8(ascii: "S"),
      bytes[next + 3] == UInt8(ascii: ".")
    else { throw EDTFError(reason: .blank, column: place) }
    place = next + 4
    return bytes[next] == UInt8(ascii: "O") ? .julian : .gregorian
  }

  /// Refuses anything after the value.
  static func end(_ bytes: Span<UInt8>, _ place: Int) throws(EDTFError) {
    if place < bytes.count { throw unexpected(bytes, place) }
  }

  /// The error of a byte, or of the end of the text, that cannot stand here.
  static func unexpected(_ bytes: Span<UInt8>, _ place: Int) -> EDTFError {
    guard place < bytes.count else { return EDTFError(reason: .unexpected(nil), column: place) }
    if bytes[place] == UInt8(ascii: " ") { return EDTFError(reason: .blank, column: place) }
    return EDTFError(reason: .unexpected(Unicode.Scalar(bytes[place])), column: place)
  }

  /// Reads digits of which some may be `X`.
  @inline(__always)
  static func digits(
    _ count: Int, _ bytes: Span<UInt8>, _ place: inout Int
  ) throws(EDTFError) -> (value: Int, mask: UInt8) {
    var value = 0
    var mask: UInt8 = 0
    for _ in 0..<count {
      guard place < bytes.count else { throw unexpected(bytes, place) }
      let digit = bytes[place] &- UInt8(ascii: "0")
      value *= 10
      mask <<= 1
      if digit <= 9 {
        value += Int(digit)
      } else if bytes[place] == UInt8(ascii: "X") {
        mask |= 1
      } else {
        throw unexpected(bytes, place)
      }
      place += 1
    }
    return (value, mask)
  }

  @inline(__always)
  private static func qualifier(_ bytes: Span<UInt8>, _ place: inout Int) -> Qualifier {
    guard place < bytes.count, let qualifier = Qualifier(byte: bytes[place]) else { return .none }
    place += 1
    return qualifier
  }

  /// The qualifier of a part from the sign before it and the one that may follow.
  @inline(__always)
  private static func closing(
    _ lead: Qualifier, _ bytes: Span<UInt8>, _ place: inout Int
  ) throws(EDTFError) -> WrittenQualifier {
    let trail = qualifier(bytes, &place)
    if trail.isPresent, place < bytes.count, Qualifier(byte: bytes[place]) != nil {
      throw EDTFError(reason: .qualifiedTwice, column: place)
    }
    if lead.isPresent {
      if trail.isPresent { throw EDTFError(reason: .qualifiedTwice, column: place - 1) }
      return WrittenQualifier(qualifier: lead, leads: true)
    }
    return WrittenQualifier(qualifier: trail, leads: false)
  }
}
