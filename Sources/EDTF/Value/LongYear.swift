/// A year of more than four digits, with an exponent, or with only some digits significant.
///
/// `Y170000002`, `Y-17E7`, `1950S2` ("some year from 1900 to 1999, estimated to be 1950"). The digits
/// are kept as text, since they may be longer than any number.
public struct LongYear: Hashable, Sendable {
  /// Whether a `Y` stands in front; without it the year has four digits and an `S`.
  public var hasPrefix: Bool
  /// Whether the year is negative.
  public var isNegative: Bool
  /// The digits before the exponent.
  public var digits: String
  /// The exponent's digits.
  public var exponent: String?
  /// The digits after `S`: how many of the year's digits are significant.
  public var significant: String?

  /// Years longer than this many digits are not written out.
  static let longestWritten = 4096

  /// The level: 1 for plain long years, else 2.
  public var level: Int { exponent == nil && significant == nil ? 1 : 2 }

  /// How many digits of the year are significant, if said.
  public var significantDigits: Int? {
    significant.map { Int($0) ?? Int.max }
  }

  /// The year in full, with its sign; `nil` if it has more than 4096 digits.
  public var inFull: String? {
    magnitude.map { (isNegative ? "-" : "") + $0 }
  }

  /// The year as a number; `nil` beyond ±``CalendarSystem/furthestYear``.
  public var value: Int? {
    magnitude.flatMap(Self.number).map { isNegative ? -$0 : $0 }
  }

  /// The digits without sign.
  private var magnitude: String? {
    guard let exponent else { return digits.utf8.count <= Self.longestWritten ? digits : nil }
    guard let count = Int(exponent), count <= Self.longestWritten,
      digits.utf8.count + count <= Self.longestWritten
    else { return nil }
    return digits + String(repeating: "0", count: count)
  }

  /// The digits of the first and last possible year, the smaller number first.
  var span: (first: String, last: String)? {
    guard let magnitude else { return nil }
    let sign = isNegative ? "-" : ""
    guard let kept = significantDigits, kept < magnitude.utf8.count else {
      return (sign + magnitude, sign + magnitude)
    }
    let head = String(magnitude.prefix(kept))
    let open = magnitude.utf8.count - kept
    let low = sign + head + String(repeating: "0", count: open)
    let high = sign + head + String(repeating: "9", count: open)
    return isNegative ? (high, low) : (low, high)
  }

  /// The first and last possible year as numbers; an end is `nil` beyond
  /// ±``CalendarSystem/furthestYear``.
  var years: (first: Int?, last: Int?) {
    guard let span else { return (nil, nil) }
    func number(_ text: String) -> Int? {
      guard text.utf8.first == UInt8(ascii: "-") else { return Self.number(text) }
      return Self.number(String(text.dropFirst())).map { -$0 }
    }
    return (number(span.first), number(span.last))
  }

  /// The first and last possible day; an end is `nil` in a year beyond
  /// ±``CalendarSystem/furthestYear``.
  func bounds(in calendar: CalendarSystem) -> DayRange {
    let years = years
    return DayRange(
      lower: years.first.map { calendar.dayNumber(year: $0, month: 1, day: 1) },
      upper: years.last.map { calendar.dayNumber(year: $0, month: 12, day: 31) })
  }

  /// The days it may mean; towards the side where years can't be counted any more, without limit.
  func possibleDays(in calendar: CalendarSystem) -> DayRange {
    let bounds = bounds(in: calendar)
    let furthest = CalendarSystem.furthestYear
    if isNegative {
      return DayRange(
        lower: bounds.lower,
        upper: bounds.upper ?? calendar.dayNumber(year: -furthest, month: 1, day: 1) - 1)
    }
    return DayRange(
      lower: bounds.lower ?? calendar.dayNumber(year: furthest, month: 12, day: 31) + 1,
      upper: bounds.upper)
  }

  private static func number(_ digits: String) -> Int? {
    Int(digits).flatMap { $0 <= CalendarSystem.furthestYear ? $0 : nil }
  }
}

extension LongYear: CustomStringConvertible {
  /// The year as the standard writes it.
  public var description: String {
    (hasPrefix ? "Y" : "") + (isNegative ? "-" : "") + digits
      + (exponent.map { "E" + $0 } ?? "") + (significant.map { "S" + $0 } ?? "")
  }
}
