/// A run of days, both ends included; a missing end means no limit on that side.
public struct DayRange: Hashable, Sendable {
  /// The first day's number (days since 1970-01-01), or `nil` for no limit.
  public var lower: Int?
  /// The last day's number, or `nil` for no limit.
  public var upper: Int?

  /// Makes a range from its first and last day.
  public init(lower: Int?, upper: Int?) {
    self.lower = lower
    self.upper = upper
  }

  /// Whether the two ranges share a day.
  public func overlaps(_ other: DayRange) -> Bool {
    !endsBefore(other) && !other.endsBefore(self)
  }

  /// Whether every day of the other range is in this one.
  public func contains(_ other: DayRange) -> Bool {
    if let lower {
      guard let otherLower = other.lower, otherLower >= lower else { return false }
    }
    if let upper {
      guard let otherUpper = other.upper, otherUpper <= upper else { return false }
    }
    return true
  }

  /// Whether the day is in this range.
  public func contains(_ day: Int) -> Bool {
    (lower.map { $0 <= day } ?? true) && (upper.map { day <= $0 } ?? true)
  }

  /// Whether this range's last day comes before the other's first.
  public func endsBefore(_ other: DayRange) -> Bool {
    guard let upper, let otherLower = other.lower else { return false }
    return upper < otherLower
  }

  /// Whether two lists of sorted ranges share a day; linear in their lengths.
  public static func overlap(_ ones: [DayRange], _ others: [DayRange]) -> Bool {
    var mine = 0, theirs = 0
    while mine < ones.count, theirs < others.count {
      if ones[mine].endsBefore(others[theirs]) {
        mine += 1
      } else if others[theirs].endsBefore(ones[mine]) {
        theirs += 1
      } else {
        return true
      }
    }
    return false
  }

  /// The days in every calendar that a mark allows: digits without one may be in either while both were
  /// in use, are Julian before and Gregorian after.
  static func possible(
    _ mark: CalendarMark, in calendar: (CalendarSystem) -> [DayRange]
  ) -> [DayRange] {
    guard mark == .unstated else { return merged(calendar(mark.system)) }
    let window = CalendarSystem.bothInUse
    let julian = calendar(.julian).compactMap { $0.clipped(upTo: window.upperBound) }
    // Most chronicles lie before or after, where one reading is all there is.
    if !julian.isEmpty, julian.allSatisfy({ ($0.upper ?? .max) < window.lowerBound }) {
      return merged(julian)
    }
    let gregorian = calendar(.gregorian).compactMap { $0.clipped(from: window.lowerBound) }
    return merged(gregorian + julian)
  }

  private func clipped(from day: Int) -> DayRange? {
    if let upper, upper < day { return nil }
    return DayRange(lower: lower.map { max($0, day) } ?? day, upper: upper)
  }

  private func clipped(upTo day: Int) -> DayRange? {
    if let lower, lower > day { return nil }
    return DayRange(lower: lower, upper: upper.map { min($0, day) } ?? day)
  }

  /// The same days as sorted ranges that neither overlap nor touch.
  static func merged(_ ranges: [DayRange]) -> [DayRange] {
    guard ranges.count > 1 else { return ranges }
    let sorted = ranges.sorted { ($0.lower ?? Int.min) < ($1.lower ?? Int.min) }
    var result: [DayRange] = []
    for range in sorted {
      guard let last = result.last else {
        result.append(range)
        continue
      }
      guard let end = last.upper else { break }
      if let start = range.lower, start > end, start - end > 1 {
        result.append(range)
      } else {
        result[result.count - 1].upper = range.upper.map { max($0, end) }
      }
    }
    return result
  }
}

/// One strict bound of a date.
public enum DayBound: Hashable, Sendable {
  /// A day, as days since 1970-01-01 (Gregorian).
  case day(Int)
  /// No limit on this side: an open end (`..`).
  case open
  /// A limit nobody stated: an unknown end (`1917-09/`).
  case unknown
}
