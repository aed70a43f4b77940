/// What a piece of text says of one date; what it leaves out may stand in the piece beside it.
struct DateFragment: Hashable {
  /// A part of a year or month.
  enum Stretch: Hashable {
    case early, middle, late
  }

  /// The astronomical year, of a decade or century its first one by digits.
  var year: Int?
  /// 0 for a year, 1 for a decade, 3 for a century.
  var yearMask: UInt8 = 0
  /// One or two digits that may be a year.
  var shortYear: Int?
  /// Whether the short year is a single digit, so that only the last digit changes: 1924-6.
  var isOneDigit = false
  /// Whether the year carries BC or AD.
  var hasEra = false
  /// The month.
  var month: Int?
  /// The day of the month.
  var day: Int?
  /// A season's code.
  var subYear: Int?
  /// What is said of the whole.
  var qualifier = Qualifier.none
  /// The calendar.
  var calendar = CalendarMark.unstated
  /// Early, middle or late in it.
  var stretch: Stretch?

  /// Gives a short year its century, if the plausible years leave exactly one.
  func resolved(_ years: ClosedRange<Int>?) -> DateFragment? {
    guard let shortYear else { return self }
    guard let years, let year = Self.onlyYear(shortYear, years) else { return nil }
    var copy = self
    copy.year = year
    copy.shortYear = nil
    return copy
  }

  private static func onlyYear(_ digits: Int, _ years: ClosedRange<Int>) -> Int? {
    let fitting = (0...99).map { $0 * 100 + digits }.filter(years.contains)
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// The date it means, as far as it goes; `nil` if it means none.
  ///
  /// Without a year a day and month, or a month alone, is a date of an unknown year.
  var date: HistoricalDate? {
    guard var date = digits else { return nil }
    switch stretch {
    case nil: break
    case .middle where month != nil && day == nil:
      // "mid-October" is about the 15th.
      date.parts = 3
      date.dayDigits = 15
      date.dayMark = WrittenQualifier(qualifier: .approximate, leads: true)
      return checked(date)
    case let stretch? where month == nil && subYear == nil && yearMask == 0 && year != nil:
      let part = stretch == .early ? 37 : stretch == .middle ? 38 : 39
      guard let year, let thirds = PartialDate(year: year, month: part) else { return nil }
      date = thirds
    case let stretch? where year != nil && yearMask != 0 && month == nil:
      return third(of: date, stretch)
    case let stretch?:
      guard day == nil, let month, let year else { return nil }
      let last = calendar.system.daysInMonth(month, year: year)
      let days = stretch == .early ? 1...10 : 21...last
      guard let from = PartialDate(year: year, month: month, day: days.lowerBound),
        let to = PartialDate(year: year, month: month, day: days.upperBound)
      else { return nil }
      return HistoricalDate(
        ParsedDate(value: .oneOf([.range(from, to)]), calendar: calendar, endCalendar: calendar))
    }
    return checked(date.qualified(qualifier))
  }

  /// The early, middle or late years of a decade or century: some year of that third.
  private func third(of date: PartialDate, _ stretch: Stretch) -> HistoricalDate? {
    guard qualifier == .none, yearMask == 1 || yearMask == 3 else { return nil }
    let count = yearMask == 1 ? 10 : 100
    let first = date.isNegative ? 1 - date.yearDigits - count : date.yearDigits
    let years: ClosedRange<Int> =
      switch stretch {
      case .early: first...(first + count / 3)
      case .middle: (first + count / 3 + 1)...(first + 2 * count / 3)
      case .late: (first + 2 * count / 3 + 1)...(first + count - 1)
      }
    guard let from = PartialDate(year: years.lowerBound),
      let to = PartialDate(year: years.upperBound)
    else { return nil }
    return HistoricalDate(
      ParsedDate(value: .oneOf([.range(from, to)]), calendar: calendar, endCalendar: calendar))
  }

  private func checked(_ date: PartialDate) -> HistoricalDate? {
    guard date.bounds(in: calendar.system) != nil else { return nil }
    return HistoricalDate(date, calendar)
  }

  private var digits: PartialDate? {
    guard shortYear == nil, day == nil || month != nil else { return nil }
    if let year {
      guard var date = PartialDate(year: year, month: subYear ?? month, day: day) else {
        return nil
      }
      date.yearMask = yearMask
      if yearMask == 3 { date.yearDigits -= date.yearDigits % 100 }
      if yearMask == 1 { date.yearDigits -= date.yearDigits % 10 }
      // The digits of a negative century are all zero for -00XX, so its sign is kept apart.
      if yearMask != 0, hasEra, isBeforeChrist { date.isNegative = true }
      return date
    }
    guard subYear == nil, let month, var date = PartialDate(year: 0, month: month, day: day) else {
      return nil
    }
    date.yearMask = 15
    return date
  }

  /// Whether a century is one before Christ.
  var isBeforeChrist = false
}
