/// A moment: milliseconds since 1970 UTC, leap seconds not counted.
public struct Instant: Hashable, Comparable, Sendable {
  public var milliseconds: Int

  public init(milliseconds: Int) { self.milliseconds = milliseconds }

  /// Reads `2026-11-23T08:15:30.123Z` or `2026-11-23T08:15:30Z`, years 0000 to 9999, real dates only.
  ///
  /// RFC 3339 with nothing left open: no other zone, no 24:00, no 60th second, ASCII digits.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(bytes, in: 0..<bytes.count)
  }

  /// Reads the bytes in `range`, for those who have no `String` yet.
  public init?(_ bytes: [UInt8], in range: Range<Int>) {
    guard range.count == 20 || range.count == 24 else { return nil }
    let start = range.lowerBound
    func number(_ offset: Int, _ digits: Int) -> Int? {
      var value = 0
      for index in start + offset..<start + offset + digits {
        let digit = bytes[index] &- 0x30
        guard digit < 10 else { return nil }
        value = value * 10 + Int(digit)
      }
      return value
    }
    func has(_ byte: UInt8, _ offset: Int) -> Bool { bytes[start + offset] == byte }
    guard has(0x2D, 4), has(0x2D, 7), has(0x54, 10), has(0x3A, 13), has(0x3A, 16),
      has(0x5A, range.count - 1), let year = number(0, 4), let month = number(5, 2),
      let day = number(8, 2), let hour = number(11, 2), let minute = number(14, 2),
      let second = number(17, 2), (1...12).contains(month), day >= 1,
      day <= CivilDay.days(inMonth: month, ofYear: year), hour < 24, minute < 60, second < 60
    else { return nil }
    var fraction = 0
    if range.count == 24 {
      guard has(0x2E, 19), let value = number(20, 3) else { return nil }
      fraction = value
    }
    let days = CivilDay.number(year: year, month: month, day: day)
    milliseconds = ((days * 24 + hour) * 60 + minute) * 60_000 + second * 1000 + fraction
  }

  /// Always `2026-11-23T08:15:30.123Z`, which sorts as time does; beyond years 0 to 9999 the nearest there is.
  public var text: String {
    let clamped = min(max(milliseconds, Instant.earliest), Instant.latest)
    let days = (clamped - Instant.modulo(clamped, 86_400_000)) / 86_400_000
    let rest = Instant.modulo(clamped, 86_400_000)
    let (year, month, day) = CivilDay.date(ofNumber: days)
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))T"
      + "\(padded(rest / 3_600_000, 2)):\(padded(rest / 60_000 % 60, 2)):"
      + "\(padded(rest / 1000 % 60, 2)).\(padded(rest % 1000, 3))Z"
  }

  /// The calendar year in UTC, 0 to 9999.
  public var year: Int {
    let clamped = min(max(milliseconds, Instant.earliest), Instant.latest)
    return CivilDay.date(ofNumber: (clamped - Instant.modulo(clamped, 86_400_000)) / 86_400_000)
      .year
  }

  /// Later by a number of seconds; stops at the ends of time instead of trapping.
  public func advanced(bySeconds seconds: Int) -> Instant {
    let (product, overflow) = seconds.multipliedReportingOverflow(by: 1000)
    return advanced(byMilliseconds: overflow ? (seconds < 0 ? Int.min : Int.max) : product)
  }

  public func advanced(byMilliseconds count: Int) -> Instant {
    let (sum, overflow) = milliseconds.addingReportingOverflow(count)
    return Instant(milliseconds: overflow ? (count < 0 ? Int.min : Int.max) : sum)
  }

  /// The study day this moment belongs to, by the clock of someone that many minutes east of UTC.
  public func studyDay(minutesEast: Int, rolloverHour: Int = 4) -> StudyDay {
    StudyDay(
      secondsSince1970: Double(milliseconds) / 1000, minutesEast: minutesEast,
      rolloverHour: rolloverHour)
  }

  public static func < (first: Instant, second: Instant) -> Bool {
    first.milliseconds < second.milliseconds
  }

  /// 0000-01-01T00:00:00.000Z and 9999-12-31T23:59:59.999Z.
  private static let earliest = -62_167_219_200_000
  private static let latest = 253_402_300_799_999

  private static func modulo(_ value: Int, _ divisor: Int) -> Int {
    let rest = value % divisor
    return rest < 0 ? rest + divisor : rest
  }
}
