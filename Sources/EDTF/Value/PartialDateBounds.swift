extension PartialDate {
  /// The years the digits allow, ascending.
  var possibleYears: [Int] {
    guard yearMask != 0 else { return [signed(Int(yearDigits))] }
    var magnitudes = [Int(yearDigits)]
    // From the thousands down, so that the years come out in order.
    for (bit, place) in [(UInt8(8), 1000), (4, 100), (2, 10), (1, 1)] where yearMask & bit != 0 {
      magnitudes = magnitudes.flatMap { known in (0...9).map { known + $0 * place } }
    }
    return isNegative ? magnitudes.reversed().filter { $0 > 0 }.map { -$0 } : magnitudes
  }

  /// The months the digits allow, ascending; all of them where none is written.
  var possibleMonths: [Int] {
    guard parts >= 2 else { return Array(1...12) }
    guard monthMask != 0 else { return [Int(monthDigits)] }
    return (1...12).filter { Self.matches($0, digits: monthDigits, mask: monthMask) }
  }

  /// Whether the digits of the day allow this day; any where none is written.
  func allows(day: Int) -> Bool {
    parts < 3 || Self.matches(day, digits: dayDigits, mask: dayMask)
  }

  /// Whether some real date of the calendar matches the digits.
  func isSatisfiable(in calendar: CalendarSystem) -> Bool {
    guard subYear == nil else { return year != nil }
    for month in 1...12
    where parts < 2 || Self.matches(month, digits: monthDigits, mask: monthMask) {
      // Every February has 28 days; the 29th needs a look at the years.
      let days = month == 2 ? 28 : calendar.daysInMonth(month, year: 0)
      for day in 1...days where allows(day: day) { return true }
    }
    return bounds(in: calendar) != nil
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

  /// The bounds of a date with open digits.
  private func openBounds(in calendar: CalendarSystem) -> ClosedRange<Int>? {
    guard subYear == nil else { return nil }
    let years = possibleYears
    let months = possibleMonths
    func extreme(_ years: some Sequence<Int>, _ months: [Int], last: Bool) -> Int? {
      for year in years {
        for month in months {
          let days = 1...calendar.daysInMonth(month, year: year)
          if let day = last ? days.last(where: allows(day:)) : days.first(where: allows(day:)) {
            return calendar.dayNumber(year: year, month: month, day: day)
          }
        }
      }
      return nil
    }
    guard let first = extreme(years, months, last: false),
      let last = extreme(years.reversed(), months.reversed(), last: true)
    else { return nil }
    return first...last
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
