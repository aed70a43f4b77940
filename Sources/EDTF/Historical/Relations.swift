/// How two dates lie to each other, over all their possible days.
///
/// "Certainly" holds whatever the true days are, "possibly" for at least one choice of them.
extension HistoricalDate {
  /// Whether every possible day comes before every possible day of the other.
  public func certainlyPrecedes(_ other: HistoricalDate) -> Bool {
    guard let last = possibleDays.last, let first = other.possibleDays.first else { return false }
    return last.endsBefore(first)
  }

  /// Whether some possible day comes before some possible day of the other.
  public func possiblyPrecedes(_ other: HistoricalDate) -> Bool {
    guard let first = possibleDays.first, let last = other.possibleDays.last else { return false }
    guard let lower = first.lower, let upper = last.upper else { return true }
    return lower < upper
  }

  /// Whether the two may have happened on the same day.
  public func possiblyOverlaps(_ other: HistoricalDate) -> Bool {
    DayRange.overlap(possibleDays, other.possibleDays)
  }

  /// Whether every possible day of the other is one of this date's: 1917 contains 1917-06.
  ///
  /// A finer date that agrees with a coarser one is contained in it. Linear in both dates' stretches.
  public func contains(_ other: HistoricalDate) -> Bool {
    var mine = possibleDays[...]
    for range in other.possibleDays {
      while let first = mine.first, first.endsBefore(range) { mine.removeFirst() }
      guard let first = mine.first, first.contains(range) else { return false }
    }
    return true
  }

  /// The days that an interval certainly covers: its inner span.
  ///
  /// They run from the last possible day of its start to the first possible day of its end:
  /// 1921 N.S./1928 N.S. covers 1921-12-31 to 1928-01-01. An open side has no limit; `nil` where an
  /// end is unknown, where the two may meet, and for anything but an interval. (CIDOC CRM calls the
  /// outer bounds P82, this one P81.)
  public var certainSpan: DayRange? {
    guard case .interval(let start, let end) = value, start != .unknown, end != .unknown else {
      return nil
    }
    let lower = start.date.flatMap { $0.possibleDays(calendar).last?.upper }
    let upper = end.date.flatMap { $0.possibleDays(endCalendar).first?.lower }
    if let lower, let upper, lower > upper { return nil }
    return DayRange(lower: lower, upper: upper)
  }

  /// Whether the interval certainly covers every possible day of the other.
  public func certainlyCovers(_ other: HistoricalDate) -> Bool {
    guard let certainSpan else { return false }
    return other.possibleDays.allSatisfy(certainSpan.contains)
  }
}
