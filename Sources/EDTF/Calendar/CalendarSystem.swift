/// A calendar in which the digits of a date are read.
///
/// Both calendars are proleptic: their rules hold without limit in both directions. Years are
/// astronomical (0 is 1 BC). The arithmetic is in whole numbers; system calendars are of no help here,
/// since they turn Julian before 15 October 1582. Method: days are counted with March as the first
/// month, so that the leap day comes last (Howard Hinnant, "chrono-compatible low-level date
/// algorithms").
public enum CalendarSystem: String, Sendable, Hashable, CaseIterable {
  /// Leap years every four years, but of the century years only every fourth ("New Style").
  case gregorian
  /// Leap years every four years ("Old Style").
  case julian

  /// The furthest year that day numbers reach, in both directions; beyond, it stands for the year.
  public static let furthestYear = 1_000_000_000_000_000

  /// The day's number: days since 1 January 1970 of the Gregorian calendar.
  ///
  /// - Parameters:
  ///   - year: an astronomical year, held within ±``furthestYear``.
  ///   - month: a month, held within 1 to 12.
  ///   - day: a day, held within 0 to 99; a day beyond the month's end runs on into the next month.
  /// - Returns: days since 1970-01-01, negative before.
  public func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let month = min(max(month, 1), 12)
    let day = min(max(day, 0), 99)
    let heldYear = min(max(year, -Self.furthestYear), Self.furthestYear)
    let shifted = month <= 2 ? heldYear - 1 : heldYear
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    switch self {
    case .gregorian:
      let era = flooredQuotient(shifted, 400)
      let yearOfEra = shifted - era * 400
      return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    case .julian:
      let era = flooredQuotient(shifted, 4)
      return era * 1461 + (shifted - era * 4) * 365 + dayOfYear - 719_470
    }
  }

  /// The year, month and day in this calendar of a day number.
  ///
  /// - Parameter dayNumber: days since 1970-01-01 (Gregorian); held within the days of
  ///   ±``furthestYear``.
  /// - Returns: the digits in this calendar.
  public func civilDate(dayNumber: Int) -> CivilDate {
    let furthest = 366 * Self.furthestYear
    let held = min(max(dayNumber, -furthest), furthest)
    let year: Int
    let dayOfYear: Int
    switch self {
    case .gregorian:
      let shifted = held + 719_468
      let era = flooredQuotient(shifted, 146_097)
      let day = shifted - era * 146_097
      let yearOfEra = (day - day / 1460 + day / 36_524 - day / 146_096) / 365
      dayOfYear = day - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
      year = yearOfEra + era * 400
    case .julian:
      let shifted = held + 719_470
      let era = flooredQuotient(shifted, 1461)
      let day = shifted - era * 1461
      let yearOfEra = (day - day / 1460) / 365
      dayOfYear = day - 365 * yearOfEra
      year = yearOfEra + era * 4
    }
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    return CivilDate(year: month <= 2 ? year + 1 : year, month: month, day: day)
  }

  /// How many days a month has: 28 to 31.
  public func daysInMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether the year has a 29 February.
  public func isLeap(_ year: Int) -> Bool {
    guard year & 3 == 0 else { return false }
    return self == .julian || year % 100 != 0 || year % 400 == 0
  }

  /// The quotient rounded towards minus infinity; `/` rounds towards zero.
  private func flooredQuotient(_ dividend: Int, _ divisor: Int) -> Int {
    let quotient = dividend / divisor
    return dividend < quotient * divisor ? quotient - 1 : quotient
  }
}

/// What is known of the calendar in which a date's digits are.
public enum CalendarMark: String, Sendable, Hashable, CaseIterable {
  /// Marked as Gregorian, "N.S." (New Style).
  case gregorian
  /// Marked as Julian, "O.S." (Old Style).
  case julian
  /// Not marked: strict bounds read it as Gregorian, possible days as either while both were in use.
  case unstated

  /// The calendar that strict bounds use: an unstated one is read as Gregorian.
  public var system: CalendarSystem {
    self == .julian ? .julian : .gregorian
  }

  /// Every calendar the digits may be in, at the time when both were in use.
  public var possibleSystems: [CalendarSystem] {
    switch self {
    case .gregorian: [.gregorian]
    case .julian: [.julian]
    case .unstated: [.gregorian, .julian]
    }
  }

  /// What follows the digits in a chronicle: `" O.S."`, `" N.S."` or nothing.
  var suffix: String {
    switch self {
    case .gregorian: " N.S."
    case .julian: " O.S."
    case .unstated: ""
    }
  }
}

extension CalendarSystem {
  /// The days on which both calendars were in use: from 1582-10-15, when the first countries took the
  /// Gregorian one, to 1923-03-01, when Greece did.
  public static let bothInUse: ClosedRange<Int> = {
    let first = gregorian.dayNumber(year: 1582, month: 10, day: 15)
    return first...gregorian.dayNumber(year: 1923, month: 3, day: 1)
  }()

  /// The mark that says the digits are in this calendar.
  public var mark: CalendarMark {
    self == .julian ? .julian : .gregorian
  }
}
