/// A day of study: a local civil day that begins at a set hour instead of midnight.
///
/// What is learnt at one in the night still belongs to the evening before. Every `Int` is a study
/// day; arithmetic that would leave them stops at the last one.
public struct StudyDay: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01 of the local civil day that the study day began on.
  public var number: Int

  public init(number: Int) { self.number = number }

  /// The study day of an instant.
  ///
  /// - Parameters:
  ///   - secondsSince1970: the instant, in UTC. A NaN counts as 0.
  ///   - minutesEast: how far the local clock was ahead of UTC then.
  ///   - rolloverHour: the local hour at which a study day begins, 0 to 23.
  public init(secondsSince1970: Double, minutesEast: Int, rolloverHour: Int = 4) {
    let offset = Double(minutesEast) * 60 - Double(rolloverHour) * 3600
    let day = ((secondsSince1970 + offset) / 86400).rounded(.down)
    if let day = Int(exactly: day) {
      number = day
    } else {
      number = day.isNaN ? 0 : day < 0 ? .min : .max
    }
  }

  /// The instant at which the study day begins, in seconds of UTC since 1970.
  ///
  /// - Parameters:
  ///   - minutesEast: how far the local clock is ahead of UTC then.
  ///   - rolloverHour: the local hour at which a study day begins, 0 to 23.
  /// - Returns: whole seconds; past the range of `Int`, its nearest end.
  public func startSeconds(minutesEast: Int, rolloverHour: Int = 4) -> Int {
    Self.sum(
      Self.product(number, 86400),
      Self.sum(Self.product(rolloverHour, 3600), Self.product(minutesEast, -60)))
  }

  /// The study day `days` later, or earlier for a negative number.
  public func advanced(by days: Int) -> StudyDay {
    StudyDay(number: Self.sum(number, days))
  }

  /// The days from `b` to `a`.
  public static func - (a: StudyDay, b: StudyDay) -> Int {
    let (difference, overflow) = a.number.subtractingReportingOverflow(b.number)
    guard overflow else { return difference }
    return a < b ? .min : .max
  }

  public static func < (a: StudyDay, b: StudyDay) -> Bool { a.number < b.number }

  // MARK: - Arithmetic that stops at the ends

  private static func sum(_ a: Int, _ b: Int) -> Int {
    let (sum, overflow) = a.addingReportingOverflow(b)
    guard overflow else { return sum }
    return b < 0 ? .min : .max
  }

  private static func product(_ a: Int, _ b: Int) -> Int {
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    guard overflow else { return product }
    return (a < 0) == (b < 0) ? .max : .min
  }
}

/// Days of the proleptic Gregorian calendar, counted from 1970-01-01.
///
/// Counts from the first of March, so that the leap day is a year's last, in cycles of 400 years
/// (146,097 days).
enum CivilDay {
  static func number(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month > 2 ? year : year - 1
    let cycle = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfCycle = marchYear - cycle * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
    return cycle * 146_097 + dayOfCycle - 719_468
  }

  /// For any number that a real `Instant` can have.
  static func date(ofNumber number: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let cycle = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfCycle = shifted - cycle * 146_097
    let yearOfCycle =
      (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  static func days(inMonth month: Int, ofYear year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension StudyDay {
  /// Reads what ``text`` writes, and nothing else: ISO 8601, `2026-11-23`.
  ///
  /// Nil for a day that is not in the (proleptic Gregorian) calendar, a year of fewer than four
  /// digits, spaces, a sign where four digits do, digits other than 0 to 9.
  public init?(_ text: String) {
    var bytes = Array(text.utf8)
    // Twenty digits hold the year of any day number; longer texts need not be looked at.
    guard (10...27).contains(bytes.count) else { return nil }
    let sign = bytes[0] == UInt8(ascii: "-") ? -1 : 1
    if bytes[0] == UInt8(ascii: "-") || bytes[0] == UInt8(ascii: "+") { bytes.removeFirst() }
    let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count >= 4, parts[1].count == 2, parts[2].count == 2,
      let year = Self.digits(parts[0]), let month = Self.digits(parts[1]),
      let day = Self.digits(parts[2]), (1...12).contains(month), (1...31).contains(day),
      let number = Self.number(year: sign * year, month: month, day: day)
    else { return nil }
    self.init(number: number)
    // Written back it must be the same text: this refuses 30 February, +2026 and 02026 alike.
    guard self.text == text else { return nil }
  }

  /// The civil day it began on: `2026-11-23`.
  ///
  /// Years outside 0 to 9999 carry a sign and as many digits as they need, at least four:
  /// `+12026-11-23`, `-0044-03-15`.
  public var text: String {
    let (year, month, day) = civil
    let digits = String(year.magnitude)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let sign = year < 0 ? "-" : year > 9999 ? "+" : ""
    return "\(sign)\(padded)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// Year, month and day in the proleptic Gregorian calendar.
  ///
  /// Counted in 400-year cycles that begin on 1 March, so that a leap day comes last. After
  /// H. Hinnant, "chrono-compatible low-level date algorithms", 2013.
  private var civil: (year: Int, month: Int, day: Int) {
    var cycle = number / 146_097 + 4
    // 1970-01-01 is day 135,080 of the cycle that began in the year 1600.
    var day = number % 146_097 + 135_080
    if day < 0 {
      day += 146_097
      cycle -= 1
    } else if day >= 146_097 {
      day -= 146_097
      cycle += 1
    }
    let year = (day - day / 1460 + day / 36524 - day / 146_096) / 365
    let ofYear = day - (365 * year + year / 4 - year / 100)
    let month = (5 * ofYear + 2) / 153
    return (
      cycle * 400 + year + (month < 10 ? 0 : 1),
      month < 10 ? month + 3 : month - 9,
      ofYear - (153 * month + 2) / 5 + 1
    )
  }

  /// The day number of a civil date, or nil beyond the first and last.
  private static func number(year: Int, month: Int, day: Int) -> Int? {
    let year = month > 2 ? year : year - 1
    let cycle = year >= 0 ? year / 400 : (year + 1) / 400 - 1
    let ofCycle = year - cycle * 400
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    var days = 365 * ofCycle + ofCycle / 4 - ofCycle / 100 + ofYear - 135_080
    var cycles = cycle - 4
    // Both parts get one sign: else the cycles alone may overflow where the sum does not.
    if cycles > 0, days < 0 {
      cycles -= 1
      days += 146_097
    } else if cycles < 0, days > 0 {
      cycles += 1
      days -= 146_097
    }
    let (start, overflow) = cycles.multipliedReportingOverflow(by: 146_097)
    let (number, beyond) = start.addingReportingOverflow(days)
    return overflow || beyond ? nil : number
  }

  /// The number that decimal digits write; nil for other bytes, or from 10¹⁸ up.
  private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count <= 18 else { return nil }
    var number = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }
}
