/// Reads two dates with something between them: spans, alternatives, two calendars.
struct SpanReader {
  var fragments: FragmentReader
  /// Whether the words "night of" stood in front, so that two days are one of the two.
  var isNight = false

  /// Every reading as two dates.
  func readings(_ tokens: [DateToken], isBetween: Bool) -> [HistoricalDate] {
    var result: [HistoricalDate] = []
    for (index, token) in tokens.enumerated() where index > 0 && index < tokens.count - 1 {
      let left = Array(tokens[..<index])
      let right = Array(tokens[(index + 1)...])
      switch token {
      case .sign("-"), .sign("–"): result += pairs(left, right, isOneOf: isNight)
      case .sign("/"): result += slashed(left, right)
      case .word(let word):
        if DateWords.or.contains(word) {
          result += pairs(left, right, isOneOf: true)
        } else if DateWords.to.contains(word) || (isNight && DateWords.nightTo.contains(word))
          || (isBetween && DateWords.and.contains(word))
        {
          result += pairs(left, right, isOneOf: isNight)
        }
      default: break
      }
    }
    return result
  }

  private func pairs(
    _ left: [DateToken], _ right: [DateToken], isOneOf: Bool
  ) -> [HistoricalDate] {
    var result: [HistoricalDate] = []
    for one in fragments.fragments(left) {
      for two in fragments.fragments(right) {
        guard let (first, last) = completed(one, two) else { continue }
        guard let from = first.date, let to = last.date else { continue }
        let joined =
          isOneOf ? try? HistoricalDate(oneOf: [from, to]) : interval(from, to)
        if let joined, !result.contains(joined) { result.append(joined) }
      }
    }
    return result
  }

  /// The interval from one date to another, unless it runs backwards.
  func interval(_ from: HistoricalDate, _ to: HistoricalDate) -> HistoricalDate? {
    guard let first = from.single, let last = to.single, from != to,
      !EDTFParser.isReversed(.date(first), from.calendar, .date(last), to.calendar)
    else { return nil }
    return HistoricalDate(from: .date(first), from.calendar, to: .date(last), to.calendar)
  }

  /// Gives each of two pieces what only the other says.
  func completed(
    _ one: DateFragment, _ two: DateFragment
  ) -> (DateFragment, DateFragment)? {
    var first = one
    var last = two
    if first.calendar == .unstated { first.calendar = last.calendar }
    // "winter 1918-19" is one winter; a season and a bare short year make no span.
    if first.subYear != nil, last.year == nil, last.month == nil, last.subYear == nil { return nil }
    // 1924-6, 1921–28: the end takes its first digits from the start.
    if let year = first.year, let tail = last.shortYear, !last.hasEra, year > 0,
      (last.month == nil) == (first.month == nil), last.day == nil
    {
      let scale = tail < 10 && last.isOneDigit ? 10 : 100
      last.shortYear = nil
      last.year = year - year % scale + tail
      guard let end = last.year, end > year else { return nil }
    }
    // 58–50 BC
    if last.hasEra, !first.hasEra, (last.month == nil) == (first.month == nil),
      let year = first.year ?? first.shortYear, let end = last.year
    {
      if end <= 0 {
        guard year > 1 - end else { return nil }
        first.year = 1 - year
      } else {
        first.year = year
      }
      first.shortYear = nil
      first.hasEra = true
    }
    guard var first = first.resolved(fragments.years), let last = last.resolved(fragments.years)
    else { return nil }
    if first.year == nil {
      first.year = last.year
      if first.month == nil { first.month = last.month }
      // 28 December to 3 January 1918
      if let year = last.year, let month = first.month, let other = last.month, month > other {
        first.year = year - 1
      }
    }
    let shape = (first.day != nil, first.month != nil)
    // A bare number before "March 1921" is a day only if a day follows it.
    if one.year == nil, one.shortYear == nil,
      shape != (last.day != nil, last.month != nil || last.day != nil)
    {
      return nil
    }
    guard first.year == nil || last.year != nil else { return nil }
    // March 8-16, 1921
    var end = last
    if end.day != nil, end.month == nil, first.day != nil { end.month = first.month }
    return (first, end)
  }

  // MARK: Two calendars

  /// "10/23 June 1917" is one day in two calendars, "1/2 January 1935" one of two.
  private func slashed(_ left: [DateToken], _ right: [DateToken]) -> [HistoricalDate] {
    var result: [HistoricalDate] = []
    // 23/6 November/December 1907
    if left.count == 1, right.count == 5, right[2] == .sign("/") {
      return dual(outer: left + [right[1], right[4]], inner: [right[0], right[3], right[4]])
    }
    for one in fragments.fragments(left) {
      for two in fragments.fragments(right) {
        guard let (first, last) = completed(one, two), let from = first.date, let to = last.date
        else { continue }
        if first.day != nil, last.day != nil {
          if let same = Self.sameDay(first, last) {
            result.append(same)
          } else if let one = from.single, let other = to.single, Self.isNextDay(one, other) {
            if let either = try? HistoricalDate(oneOf: [from, to]) { result.append(either) }
          } else if let interval = interval(from, to) {
            result.append(interval)
          }
        } else if let interval = interval(from, to) {
          result.append(interval)
        }
      }
    }
    return result
  }

  /// Reads one day with the other calendar's in brackets: 2 December (20 November) 1892.
  func dual(outer: [DateToken], inner: [DateToken]) -> [HistoricalDate] {
    var result: [HistoricalDate] = []
    for outer in fragments.fragments(outer) {
      guard let outer = outer.resolved(fragments.years), outer.day != nil, let year = outer.year
      else { continue }
      for inner in fragments.fragments(inner) where inner.day != nil && inner.shortYear == nil {
        var other = inner
        if other.month == nil { other.month = outer.month }
        for candidate in inner.year.map({ [$0] }) ?? [year, year + 1, year - 1] {
          other.year = candidate
          if let date = Self.sameDay(outer, other), !result.contains(date) { result.append(date) }
        }
      }
    }
    return result
  }

  /// The first date with its calendar, if the second is the same day in the other calendar.
  ///
  /// Without marks the Old Style stands first, as in Russian books; else the other way round is tried.
  private static func sameDay(_ one: DateFragment, _ two: DateFragment) -> HistoricalDate? {
    for calendar in [CalendarSystem.julian, .gregorian] {
      let other: CalendarSystem = calendar == .julian ? .gregorian : .julian
      guard
        one.calendar == .unstated || one.calendar == calendar.mark || one.calendar == two.calendar,
        two.calendar == .unstated || two.calendar == other.mark
      else { continue }
      var first = one
      var second = two
      first.calendar = calendar.mark
      second.calendar = other.mark
      if let date = first.date, let same = second.date, date.earliest == same.earliest {
        return date
      }
    }
    return nil
  }

  private static func isNextDay(_ one: PartialDate, _ two: PartialDate) -> Bool {
    guard let first = one.bounds(in: .gregorian), let second = two.bounds(in: .gregorian) else {
      return false
    }
    return second.lowerBound == first.upperBound + 1
  }
}
