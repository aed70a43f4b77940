extension PartialDate {
  /// The years the digits allow, ascending.
  var possibleYears: PossibleYears {
    PossibleYears(digits: yearDigits, mask: yearMask, isNegative: isNegative)
  }

  /// The months the digits allow, ascending; all of them where none is written.
  var possibleMonths: [Int] {
    (1...12).filter(allows(month:))
  }

  /// Whether the digits of the month allow this month; any where none is written.
  private func allows(month: Int) -> Bool {
    parts < 2 || Self.matches(month, digits: monthDigits, mask: monthMask)
  }

  /// Whether the digits of the day allow this day; any where none is written.
  func allows(day: Int) -> Bool {
    parts < 3 || Self.matches(day, digits: dayDigits, mask: dayMask)
  }

  /// Whether some real date of the calendar matches the digits; takes no memory from the heap.
  func isSatisfiable(in calendar: CalendarSystem) -> Bool {
    guard subYear == nil else { return year != nil }
    // The sign of a year whose known digits are all zero needs another year than 0.
    if isNegative, yearDigits == 0, yearMask == 0 { return false }
    guard parts >= 2 else { return true }
    for month in 1...12 where allows(month: month) {
      guard parts == 3 else { return true }
      let days = month == 2 ? 28 : calendar.daysInMonth(month, year: 0)
      for day in 1...days where allows(day: day) { return true }
    }
    guard parts == 3, allows(month: 2), allows(day: 29) else {
      return false
    }
    return possibleYears.contains { calendar.isLeap($0) }
  }

  private static func matches(_ number: Int, digits: UInt8, mask: UInt8) -> Bool {
    let digits = Int(digits)
    return (mask & 2 != 0 || number / 10 == digits / 10)
      && (mask & 1 != 0 || number % 10 == digits % 10)
  }

  /// The first and last day any matching date allows, as day numbers; qualifiers do not widen them.
  ///
  /// Returns `nil` if no real date of the calendar matches the digits.
  func bounds(in calendar: CalendarSystem) -> ClosedRange<Int>? {
    if let year {
      if parts == 1 { return calendar.days(year: year, months: 1...12) }
      if let subYear { return subYear.days(year: year, in: calendar) }
      if let month {
        guard parts == 3 else { return calendar.days(year: year, months: month...month) }
        if let day {
          guard day >= 1, day <= calendar.daysInMonth(month, year: year) else { return nil }
          let number = calendar.dayNumber(year: year, month: month, day: day)
          return number...number
        }
      }
    }
    return openBounds(in: calendar)
  }

  /// The bounds of a date with open digits; takes no memory from the heap.
  private func openBounds(in calendar: CalendarSystem) -> ClosedRange<Int>? {
    guard subYear == nil, let first = firstDay(of: possibleYears, in: calendar),
      let last = lastDay(of: possibleYears, in: calendar)
    else { return nil }
    return first...last
  }

  private func firstDay(of years: PossibleYears, in calendar: CalendarSystem) -> Int? {
    for year in years {
      for month in 1...12 where allows(month: month) {
        for day in 1...calendar.daysInMonth(month, year: year) where allows(day: day) {
          return calendar.dayNumber(year: year, month: month, day: day)
        }
      }
    }
    return nil
  }

  private func lastDay(of years: PossibleYears, in calendar: CalendarSystem) -> Int? {
    for year in years.reversed() {
      for month in (1...12).reversed() where allows(month: month) {
        for day in (1...calendar.daysInMonth(month, year: year)).reversed()
        where allows(day: day) {
          return calendar.dayNumber(year: year, month: month, day: day)
        }
      }
    }
    return nil
  }

  /// Bounds wide enough to tell whether an interval certainly runs backwards.
  ///
  /// A season of no stated hemisphere may lie anywhere in its year and the start of the next.
  func orderingBounds(in calendar: CalendarSystem) -> ClosedRange<Int>? {
    guard let subYear, subYear.isHemisphereFree, let year else { return bounds(in: calendar) }
    return calendar.dayNumber(
      year: year, month: 1, day: 1)...calendar.dayNumber(
        year: year + 1, month: 2, day: calendar.daysInMonth(2, year: year + 1))
  }
}

extension CalendarSystem {
  /// The days from the first day of the first month to the last day of the last month of a year.
  func days(year: Int, months: ClosedRange<Int>) -> ClosedRange<Int> {
    let last = months.upperBound
    return dayNumber(
      year: year, month: months.lowerBound, day: 1)...dayNumber(
        year: year, month: last, day: daysInMonth(last, year: year))
  }
}

extension SubYear {
  /// Its days in a year; a winter of the north runs into the next year.
  func days(year: Int, in calendar: CalendarSystem) -> ClosedRange<Int> {
    guard crossesYearEnd else {
      return calendar.days(year: year, months: firstMonth...firstMonth + length - 1)
    }
    return calendar.dayNumber(
      year: year, month: 12, day: 1)...calendar.dayNumber(
        year: year + 1, month: 2, day: calendar.daysInMonth(2, year: year + 1))
  }
}
