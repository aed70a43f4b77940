extension HistoricalDate {
  /// ``earliest`` as text, `YYYY-MM-DD` of the proleptic Gregorian calendar.
  ///
  /// Years beyond four digits are written in full, negative ones with their sign; "-inf" for an open
  /// start, `nil` for an unknown one and in years beyond ±``CalendarSystem/furthestYear``.
  public var earliestText: String? { Self.text(earliest, open: "-inf") }

  /// ``latest`` as text, like ``earliestText``; "inf" for an open end.
  public var latestText: String? { Self.text(latest, open: "inf") }

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
