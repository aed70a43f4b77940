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
          || ((isBetween || isNight) && DateWords.and.contains(word))
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
    for two in fragments.fragments(right) {
      for one in elliptical(left, two) ?? fragments.fragments(left) {
        guard let (first, last) = completed(one, two) else { continue }
        guard let from = first.date, let to = last.date else { continue }
        if isNight {
          guard let one = from.single, let other = to.single, one.day != nil, other.day != nil,
            Self.daysBetween(one, other) == 1
          else { continue }
        }
        let joined =
          isOneOf ? try? HistoricalDate(oneOf: [from, to]) : interval(from, to)
        if let joined, !result.contains(joined) { result.append(joined) }
      }
    }
    return result
  }

  /// "17th" before "–19th century": the number of a century.
  private func elliptical(_ left: [DateToken], _ right: DateFragment) -> [DateFragment]? {
    let left = left.last == .sign(".") ? Array(left.dropLast()) : left
    guard right.yearMask == 3, left.count == 1, let number = fragments.centuryNumber(left[0]),
      number <= 99
    else { return nil }
    var century = right
    century.stretch = nil
    century.qualifier = .none
    century.year = (number - 1) * 100 * (right.isBeforeChrist ? -1 : 1)
    return [century]
  }

  /// Three dates or more of which one is right: "1, 2 or 3 January 1935".
  func list(_ tokens: [DateToken]) -> [HistoricalDate] {
    var pieces: [[DateToken]] = [[]]
    var hasOr = false
    for token in tokens {
      let isOr = token.word.map(DateWords.or.contains) ?? false
      hasOr = hasOr || isOr
      if isOr || token == .sign(",") {
        pieces.append([])
      } else {
        pieces[pieces.count - 1].append(token)
      }
    }
    guard hasOr, pieces.count > 2, let tail = pieces.last else { return [] }
    return fragments.fragments(tail).compactMap { last in
      guard let end = last.resolved(fragments.years)?.date else { return nil }
      var dates: [HistoricalDate] = []
      for piece in pieces.dropLast() {
        let found = fragments.fragments(piece).compactMap { completed($0, last)?.0.date }
        guard found.count == 1 else { return nil }
        dates.append(found[0])
      }
      return try? HistoricalDate(oneOf: dates + [end])
    }
  }

  /// The interval from one date to another, unless it runs backwards.
  func interval(_ from: HistoricalDate, _ to: HistoricalDate) -> HistoricalDate? {
    guard let first = from.single, let last = to.single, from != to,
      !EDTFParser.isReversed(.date(first), from.calendar, .date(last), to.calendar)
    else { return nil }
    return HistoricalDate(from: .date(first), from.calendar, to: .date(last), to.calendar)
  }

  /// Gives each of two pieces what only the other says; nil where they make no two dates.
  func completed(
    _ one: DateFragment, _ two: DateFragment
  ) -> (DateFragment, DateFragment)? {
    var first = one
    var last = two
    Self.shareMarks(&first, &last)
    // "winter 1918-19" is one winter; a season and a bare short year make no span.
    if first.subYear != nil, last.year == nil, last.month == nil, last.subYear == nil { return nil }
    guard Self.lengthenYear(of: &last, from: first), Self.shareEra(&first, last),
      let first = first.resolved(fragments.years), let last = last.resolved(fragments.years)
    else { return nil }
    return Self.aligned(first, last, isYearless: one.year == nil && one.shortYear == nil)
  }

  /// "10 O.S. to 12 June 1917": one date in two pieces has one calendar and one doubt.
  private static func shareMarks(_ first: inout DateFragment, _ last: inout DateFragment) {
    if first.calendar == .unstated { first.calendar = last.calendar }
    guard first.year == nil || last.shortYear != nil else { return }
    if last.calendar == .unstated { last.calendar = first.calendar }
    if first.year == nil, first.shortYear == nil, last.qualifier == .none {
      last.qualifier = first.qualifier
    }
  }

  /// 1924-6, 1921–28: the end takes its first digits from the start; false where it would come first.
  private static func lengthenYear(of last: inout DateFragment, from first: DateFragment) -> Bool {
    guard let year = first.year, let tail = last.shortYear, !last.hasEra, year > 0,
      (last.month == nil) == (first.month == nil), last.day == nil
    else { return true }
    let scale = tail < 10 && last.isOneDigit ? 10 : 100
    let end = year - year % scale + tail
    last.shortYear = nil
    last.year = end
    return end > year
  }

  /// 58–50 BC: the start takes the era of the end; false where it would come later.
  private static func shareEra(_ first: inout DateFragment, _ last: DateFragment) -> Bool {
    guard last.hasEra, !first.hasEra, (last.month == nil) == (first.month == nil),
      let year = first.year ?? first.shortYear, let end = last.year
    else { return true }
    guard end > 0 || year > 1 - end else { return false }
    first.year = end <= 0 ? 1 - year : year
    first.shortYear = nil
    first.hasEra = true
    return true
  }

  /// The two with the year and month that only the other has; nil where their units don't match.
  private static func aligned(
    _ one: DateFragment, _ last: DateFragment, isYearless: Bool
  ) -> (DateFragment, DateFragment)? {
    var first = one
    if first.year == nil {
      first.year = last.year
      if first.month == nil, first.subYear == nil { first.month = last.month }
      // 28 December to 3 January 1918
      if let year = last.year, let month = first.month, let other = last.month, month > other {
        first.year = year - 1
      }
    }
    // A bare number before "March 1921" is a day only if a day follows it.
    if isYearless,
      (first.day != nil, first.month != nil)
        != (last.day != nil, last.month != nil || last.day != nil)
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
        if let date = slashed(first, from, last, to) { result.append(date) }
      }
    }
    return result
  }

  private func slashed(
    _ first: DateFragment, _ from: HistoricalDate, _ last: DateFragment, _ to: HistoricalDate
  ) -> HistoricalDate? {
    guard first.day != nil, last.day != nil else { return interval(from, to) }
    guard first.year != nil else { return nil }
    if let same = Self.sameDay(first, last) { return same }
    guard let one = from.single, let other = to.single else { return nil }
    switch Self.daysBetween(one, other) ?? 0 {
    case 1: return try? HistoricalDate(oneOf: [from, to])
    // So far apart two calendars are, but not these two days.
    case 9...15: return nil
    default: return interval(from, to)
    }
  }

  /// Reads one day with the other calendar's in brackets: 2 December (20 November) 1892.
  ///
  /// - Parameter isYearLast: the year stands behind the bracket, so that it may be of either day.
  func dual(outer: [DateToken], inner: [DateToken], isYearLast: Bool = false) -> [HistoricalDate] {
    var result: [HistoricalDate] = []
    for outer in fragments.fragments(outer) {
      guard let outer = outer.resolved(fragments.years), outer.day != nil, let year = outer.year
      else { continue }
      for inner in fragments.fragments(inner) where inner.day != nil && inner.shortYear == nil {
        var other = inner
        if other.month == nil { other.month = outer.month }
        var pairs = (inner.year.map { [$0] } ?? [year, year + 1, year - 1]).map { (year, $0) }
        if isYearLast, inner.year == nil { pairs += [(year - 1, year), (year + 1, year)] }
        for (outerYear, innerYear) in pairs {
          var first = outer
          first.year = outerYear
          other.year = innerYear
          if let date = Self.sameDay(first, other), !result.contains(date) { result.append(date) }
        }
      }
    }
    return result
  }

  /// Reads a span of days with the other calendar's in brackets: 24–29 April (7–12 May) 1917.
  func dualSpan(outer: [DateToken], inner: [DateToken]) -> [HistoricalDate] {
    let year = outer.last { if case .number(_, digits: 4, _, _) = $0 { true } else { false } }
    let hasYear = inner.contains {
      if case .number(_, digits: 4, _, _) = $0 { true } else { false }
    }
    let others = readings(hasYear ? inner : inner + [year].compactMap(\.self), isBetween: false)
    var result: [HistoricalDate] = []
    for span in readings(outer, isBetween: false) {
      guard case .interval(.date(let first), .date(let last)) = span.value, first.day != nil,
        last.day != nil
      else { continue }
      for calendar in CalendarSystem.allCases.reversed() {
        let other: CalendarSystem = calendar == .julian ? .gregorian : .julian
        let dated = HistoricalDate(
          from: .date(first), calendar.mark, to: .date(last), calendar.mark)
        let same = dated.converted(to: other)?.edtf
        if others.contains(where: { $0.edtf == same }) { result.append(dated) }
      }
    }
    return result
  }

  /// The first date with its calendar, if the second is the same day in the other calendar.
  ///
  /// Without marks the Old Style stands first, as in Russian books; else the other way round is tried.
  private static func sameDay(_ one: DateFragment, _ two: DateFragment) -> HistoricalDate? {
    // How far the calendars are apart depends on the year.
    guard one.year != nil, two.year != nil else { return nil }
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

  private static func daysBetween(_ one: PartialDate, _ two: PartialDate) -> Int? {
    guard let first = one.bounds(in: .gregorian), let second = two.bounds(in: .gregorian) else {
      return nil
    }
    return second.lowerBound - first.upperBound
  }
}
