/// Reads dates as people write them.
public enum DateReader {
  /// All dates that a text can mean, the likeliest first; none if it isn't a date.
  ///
  /// Read are ISO 8601 and EDTF, days and months in English, German, French and Russian, numeric
  /// dates, spans, alternatives, decades and centuries, both calendars, hedges ("c. 1815"), years BC.
  /// Names of months may hold one slip of the finger, digits none. Nothing that is missing is
  /// guessed: a day without its year is a date of an unknown year (`XXXX-11-14`).
  ///
  /// - Parameters:
  ///   - text: the text, at most 200 characters unless it is EDTF.
  ///   - order: which number comes first in 4/5/1917; without it both readings are given, the
  ///     day-first one first.
  ///   - years: the plausible years. Years of one or two digits ("'27") are read only if these
  ///     leave exactly one century.
  /// - Returns: every reading once; empty if the text isn't a date.
  public static func readings(
    of text: String, order: DayMonthOrder? = nil, years: ClosedRange<Int>? = nil
  ) -> [HistoricalDate] {
    let reader = FragmentReader(order: order, years: years)
    if let standard = standardReading(of: text) {
      guard let span = hyphenatedSpan(standard) else { return [standard] }
      // 1921-28 is a span; only the plain seasons 21 to 24 are likely enough to count as well.
      return (standard.subYear?.code ?? 0) <= 24 ? [span, standard] : [span]
    }
    if let span = standardSpan(of: text) { return [span] }
    guard let raw = DateToken.tokens(of: text), !raw.isEmpty else { return [] }
    let tokens = NumberWords.collapsed(raw)
    var unique: [HistoricalDate] = []
    for date in readings(of: tokens, reader) where !unique.contains(date) { unique.append(date) }
    return unique
  }

  /// EDTF with blanks around it, and after the commas of a set, as people type it.
  private static func standardReading(of text: String) -> HistoricalDate? {
    if let date = try? HistoricalDate(parsing: text) { return date }
    guard text.utf8.count < 10_000, text.utf8.contains(UInt8(ascii: " ")) else { return nil }
    var bytes = Array(text.utf8.drop { $0 == UInt8(ascii: " ") })
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    if let first = bytes.first, first == UInt8(ascii: "[") || first == UInt8(ascii: "{") {
      bytes.removeAll { $0 == UInt8(ascii: " ") }
    }
    return try? HistoricalDate(parsing: String(decoding: bytes, as: UTF8.self))
  }

  /// Two ISO months or days with a dash or "to" between them.
  private static func standardSpan(of text: String) -> HistoricalDate? {
    guard text.utf8.count < 100 else { return nil }
    for joint in [" – ", "–", " — ", "—", " - ", " to "] {
      let halves = text.split(separator: joint, omittingEmptySubsequences: false)
      guard halves.count == 2, halves.allSatisfy({ $0.utf8.count >= 7 }),
        let from = try? HistoricalDate(parsing: String(halves[0])),
        let to = try? HistoricalDate(parsing: String(halves[1]))
      else { continue }
      return SpanReader(fragments: FragmentReader()).interval(from, to)
    }
    return nil
  }

  /// A season's code that people mean as the end of a span of years.
  private static func hyphenatedSpan(_ date: HistoricalDate) -> HistoricalDate? {
    guard let part = date.single, !part.isNegative, !part.isQualified,
      let code = part.subYear?.code,
      let year = part.year, year % 100 < code,
      let start = PartialDate(year: year), let end = PartialDate(year: year - year % 100 + code)
    else { return nil }
    return HistoricalDate(from: .date(start), date.calendar, to: .date(end), date.calendar)
  }

  private static func readings(
    of tokens: [DateToken], _ reader: FragmentReader
  ) -> [HistoricalDate] {
    let some = DatePhraseReader(fragments: reader).readings(tokens)
    if !some.isEmpty { return some }
    let tokens = withoutFillers(tokens)
    guard let first = tokens.first else { return [] }
    let spans = SpanReader(fragments: reader)
    // "1926-": goes on.
    if let last = tokens.last, last.isDash {
      return singles(Array(tokens.dropLast()), reader).compactMap { bounded(from: $0, to: nil) }
    }
    if let word = first.word {
      let rest = Array(tokens.dropFirst())
      if DateWords.night.contains(word) {
        var days = rest
        // "в ночь с 1 на 2 января", "in der Nacht vom 1. auf den 2. Januar"
        if let lead = days.first?.word, DateWords.from.contains(lead) { days.removeFirst() }
        if days.first?.word == "на" { return nights(before: Array(days.dropFirst()), reader) }
        let night = SpanReader(fragments: reader, isNight: true)
        return night.readings(days, isBetween: false)
          + (days.contains { $0.isDash } ? [] : singles(days, reader))
      }
      if DateWords.between.contains(word) { return spans.readings(rest, isBetween: true) }
      if DateWords.from.contains(word) {
        let both = spans.readings(rest, isBetween: false)
        if !both.isEmpty { return both }
        var start = rest
        if let last = start.last?.word, DateWords.onwards.contains(last) { start.removeLast() }
        return singles(start, reader).compactMap { bounded(from: $0, to: nil) }
      }
      if DateWords.until.contains(word), !(word == "до" && isEra(rest)) {
        return singles(rest, reader).compactMap { bounded(from: nil, to: $0) }
      }
      if let (isBefore, count) = DateWords.limit(tokens) {
        return singles(Array(tokens.dropFirst(count)), reader)
          .compactMap { open($0, isBefore: isBefore) }
      }
    }
    let list = spans.list(tokens)
    if !list.isEmpty { return list }
    if let (outer, inner, _) = bracketed(tokens) {
      let single = singles(tokens, reader)
      return single.isEmpty ? spans.dualSpan(outer: outer, inner: inner) : single
    }
    let single = singles(tokens, reader)
    if reader.isNumericDay(tokens) { return single }
    let pairs = spans.readings(tokens, isBetween: false)
    // "1901/12" is a span of years first, a month second; other shapes are one or the other.
    if case .number(_, digits: 4, _, _) = first { return pairs + single }
    return single.isEmpty ? pairs : single
  }

  private static func isEra(_ tokens: [DateToken]) -> Bool {
    tokens.first?.word == "нэ" || tokens.first?.word == "н"
  }

  static func singles(_ tokens: [DateToken], _ reader: FragmentReader) -> [HistoricalDate] {
    if let (outer, inner, isYearLast) = bracketed(tokens) {
      return SpanReader(fragments: reader).dual(
        outer: outer, inner: inner, isYearLast: isYearLast)
    }
    return reader.fragments(tokens).compactMap { $0.resolved(reader.years)?.date }
  }

  /// From a date on, or up to one.
  private static func bounded(from: HistoricalDate?, to: HistoricalDate?) -> HistoricalDate? {
    if let from, let date = from.single, from.month != nil || from.year != nil || from.isHedged {
      return HistoricalDate(from: .date(date), from.calendar, to: .open, from.calendar)
    }
    guard let to, let date = to.single else { return nil }
    return HistoricalDate(from: .open, to.calendar, to: .date(date), to.calendar)
  }

  /// "Before 1928", "after March 1921": one of the dates on that side.
  ///
  /// A set takes plain dates only; before an estimate an interval's other end is unknown.
  static func open(_ date: HistoricalDate, isBefore: Bool) -> HistoricalDate? {
    guard let single = date.single else { return nil }
    guard single.isPlainAndFull, single.subYear == nil else {
      return HistoricalDate(
        from: isBefore ? .unknown : .date(single), date.calendar,
        to: isBefore ? .date(single) : .unknown, date.calendar)
    }
    let element = isBefore ? EDTF.Element.before(single) : .after(single)
    return HistoricalDate(
      ParsedDate(value: .oneOf([element]), calendar: date.calendar, endCalendar: date.calendar))
  }

  /// "в ночь на 2 января 1935": that day or the one before.
  private static func nights(before tokens: [DateToken], _ reader: FragmentReader)
    -> [HistoricalDate]
  {
    singles(tokens, reader).compactMap { date in
      guard let day = date.single, !day.isQualified,
        let bounds = day.bounds(in: date.calendar.system),
        bounds.count == 1,
        let eve = PartialDate(dayNumber: bounds.lowerBound - 1, in: date.calendar.system)
      else { return nil }
      return try? HistoricalDate(oneOf: [HistoricalDate(eve, date.calendar), date])
    }
  }

  /// A bracket with a number in it, apart from the rest.
  static func bracketed(
    _ tokens: [DateToken]
  ) -> (outer: [DateToken], inner: [DateToken], isYearLast: Bool)? {
    guard let open = tokens.firstIndex(of: .sign("(")),
      let close = tokens.lastIndex(of: .sign(")")), open < close
    else { return nil }
    let inner = Array(tokens[(open + 1)..<close])
    guard inner.contains(where: \.isNumber) else { return nil }
    let outer = tokens[..<open] + tokens[(close + 1)...]
    let isYearLast = tokens[(close + 1)...].contains(where: \.isNumber)
    // (Old Style; 23 June New Style): the first half speaks of the date before the bracket.
    guard let part = inner.firstIndex(of: .sign(";")) else {
      return (Array(outer), inner, isYearLast)
    }
    return (Array(outer + inner[..<part]), Array(inner[(part + 1)...]), false)
  }

  /// Leading words that add nothing, and signs around the whole.
  static func withoutFillers(_ tokens: [DateToken]) -> [DateToken] {
    var tokens = tokens[...]
    if tokens.count > 2, tokens.first == .sign("("), tokens.last == .sign(")"),
      tokens.count(where: { $0 == .sign("(") }) == 1
    {
      tokens = tokens.dropFirst().dropLast()
    }
    while let first = tokens.first {
      if let word = first.word, tokens.count > 1,
        DateWords.fillers.contains(word) || DateWords.leading.contains(word)
      {
        tokens.removeFirst()
      } else if first == .sign(",") || first == .sign("\"") {
        tokens.removeFirst()
      } else {
        break
      }
    }
    while let last = tokens.last, last == .sign(".") || last == .sign(",") || last == .sign("\"") {
      tokens.removeLast()
    }
    return Array(tokens)
  }
}

/// Which number comes first in dates such as 4/5/1917.
public enum DayMonthOrder: Sendable, Hashable, CaseIterable {
  /// 4 May.
  case dayFirst
  /// 5 April.
  case monthFirst
}
