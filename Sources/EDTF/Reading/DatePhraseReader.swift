/// Reads phrases around a date: "some day of June 1917", "1919 or later", "some year from 1900 to 1999".
struct DatePhraseReader {
  var fragments: FragmentReader

  private static let some: Set<String> = ["some", "a", "one"]
  private static let of: Set<String> = ["of", "in", "during"]

  /// The readings of such a phrase; none if it is another.
  func readings(_ tokens: [DateToken]) -> [HistoricalDate] {
    orLater(tokens) + someUnit(tokens) + unknownPart(tokens)
  }

  /// "from September 1917, end unknown", "until 1928, start unknown", "25 December, year unknown".
  private func unknownPart(_ tokens: [DateToken]) -> [HistoricalDate] {
    guard tokens.count > 2, tokens.last?.word == "unknown",
      let part = tokens[tokens.count - 2].word
    else { return [] }
    var rest = DateReader.withoutFillers(Array(tokens.dropLast(2)))
    if part == "year" {
      return DateReader.singles(rest, fragments).filter { $0.year == nil && $0.month != nil }
    }
    guard let lead = rest.first?.word, !rest.isEmpty else { return [] }
    rest.removeFirst()
    let dates = DateReader.singles(rest, fragments).compactMap { date in
      date.single.map { ($0, date.calendar) }
    }
    if part == "end", DateWords.from.contains(lead) {
      return dates.map { HistoricalDate(from: .date($0), $1, to: .unknown, $1) }
    }
    if part == "start", DateWords.until.contains(lead) {
      return dates.map { HistoricalDate(from: .unknown, $1, to: .date($0), $1) }
    }
    return []
  }

  /// "1919 or later", "March 1921 or earlier".
  private func orLater(_ tokens: [DateToken]) -> [HistoricalDate] {
    guard tokens.count > 2, let last = tokens.last?.word,
      let joint = tokens[tokens.count - 2].word, DateWords.or.contains(joint),
      DateWords.earlier.contains(last) || DateWords.later.contains(last)
    else { return [] }
    let date = DateReader.withoutFillers(Array(tokens.dropLast(2)))
    return DateReader.singles(date, fragments)
      .compactMap { DateReader.open($0, isBefore: DateWords.earlier.contains(last)) }
  }

  /// "some day of June 1917", "month in 1872", "some year from 1900 to 1999".
  private func someUnit(_ tokens: [DateToken]) -> [HistoricalDate] {
    var rest = tokens[...]
    if let word = rest.first?.word, Self.some.contains(word) { rest.removeFirst() }
    guard let unit = rest.popFirst()?.word, ["day", "month", "year"].contains(unit),
      let joint = rest.popFirst()?.word
    else { return [] }
    let parts: UInt8 = unit == "day" ? 3 : unit == "month" ? 2 : 1
    let others = DateReader.withoutFillers(Array(rest))
    if DateWords.from.contains(joint) || DateWords.between.contains(joint) {
      return SpanReader(fragments: fragments)
        .readings(others, isBetween: DateWords.between.contains(joint))
        .compactMap { range($0, parts) }
    }
    guard Self.of.contains(joint) else { return [] }
    return DateReader.singles(others, fragments).compactMap { finer($0, parts) }
  }

  /// The date with the parts down to a unit left open: 1872 to the day is 1872-XX-XX.
  private func finer(_ date: HistoricalDate, _ parts: UInt8) -> HistoricalDate? {
    guard var single = date.single, single.subYear == nil, !single.isQualified else { return nil }
    if parts == 1 { return single.parts == 1 ? date : nil }
    guard single.parts < parts, single.yearMask == 0 else { return nil }
    if single.parts == 1 { single.monthMask = 3 }
    if parts == 3 { single.dayMask = 3 }
    single.parts = parts
    return HistoricalDate(single, date.calendar)
  }

  /// One of the days, months or years of a span.
  private func range(_ span: HistoricalDate, _ parts: UInt8) -> HistoricalDate? {
    guard case .interval(.date(let first), .date(let last)) = span.value, first.parts == parts,
      last.parts == parts, first.isPlainAndFull, last.isPlainAndFull, first.subYear == nil,
      last.subYear == nil, span.calendar == span.endCalendar
    else { return nil }
    return HistoricalDate(
      ParsedDate(
        value: .oneOf([.range(first, last)]), calendar: span.calendar, endCalendar: span.calendar))
  }
}
