extension HistoricalDate {
  /// The first possible day as text, `YYYY-MM-DD` of the proleptic Gregorian calendar.
  ///
  /// Years beyond four digits are written in full, negative ones with their sign; "-inf" for an open
  /// start, `nil` for an unknown one and for years of more than 4096 digits.
  public var earliestText: String? {
    guard let years = yearsBeyondReckoning else { return Self.text(earliest, open: "-inf") }
    return years.first.map { $0 + "-01-01" }
  }

  /// The last possible day as text, like ``earliestText``; "inf" for an open end.
  public var latestText: String? {
    guard let years = yearsBeyondReckoning else { return Self.text(latest, open: "inf") }
    return years.last.map { $0 + "-12-31" }
  }

  /// The first and last year of a long year that day numbers don't reach.
  private var yearsBeyondReckoning: (first: String?, last: String?)? {
    guard case .longYear(let year) = value else { return nil }
    let furthest = CalendarSystem.furthestYear
    let years = year.years
    guard years.lowerBound <= -furthest || years.upperBound >= furthest else { return nil }
    return (year.span?.first, year.span?.last)
  }

  private static func text(_ bound: DayBound, open: String) -> String? {
    switch bound {
    case .open: open
    case .unknown: nil
    case .day(let number): CalendarSystem.gregorian.civilDate(dayNumber: number).description
    }
  }
}

extension CivilDate: CustomStringConvertible {
  /// `YYYY-MM-DD`, the year with its sign and at least four digits.
  public var description: String {
    var bytes: [UInt8] = []
    if year < 0 { bytes.append(UInt8(ascii: "-")) }
    let digits = "\(year.magnitude)"
    for _ in 0..<max(0, 4 - digits.utf8.count) { bytes.append(UInt8(ascii: "0")) }
    bytes += digits.utf8
    bytes.append(UInt8(ascii: "-"))
    bytes.append(digits: month, count: 2)
    bytes.append(UInt8(ascii: "-"))
    bytes.append(digits: day, count: 2)
    return String(decoding: bytes, as: UTF8.self)
  }
}
