package import Chronicle
package import EDTF

/// An event as it lies in time, with words for it: what a timeline shows of a chronicle.
package struct TimelineEntry: Sendable {
  package let event: Event
  package let isTenure: Bool
  /// What happened or was held; without the name of the chronicle's own subject.
  package let title: String
  /// A sentence without its full stop, which names everybody.
  package let statement: String
  /// When, in words: `2 December 1892`, `from 1924 to 1926`, `10 January 1938 or February 1938`.
  package var when: String { words.when }
  /// The year it happened or began, as people write it: `1892`, `about 44 BC`.
  package var year: String { words.year }
  /// The same as finely as it is known: `2 December 1892`.
  package var began: String { words.began }
  /// The days on which it may have been, or have been going on; a missing end has no limit.
  package let possible: DayRange
  /// The days on which something that lasted certainly was going on; nil where there may be none.
  package let certain: ClosedRange<Int>?
  /// Whether it lasted, rather than happened on some day.
  package let lasted: Bool
  /// Whether an end is missing because nobody knows it, rather than because it is open.
  package let startIsUnknown: Bool
  package let endIsUnknown: Bool
  /// Its dates, of which one is right, with their own calendars.
  let spans: [(start: HistoricalDate?, end: HistoricalDate?)]
  var words: TimelineWords
  /// The words in the new style; nil for what isn't in the old one.
  let newStyle: TimelineWords?

  /// The dated events of `chronicle`, by their first possible day.
  package static func all(of chronicle: Chronicle) -> [TimelineEntry] {
    let index = ChronicleIndex(chronicle)
    return chronicle.events.compactMap { TimelineEntry($0, in: index) }.enumerated().sorted {
      let left = ($0.element.firstDay, $0.offset)
      let right = ($1.element.firstDay, $1.offset)
      return left < right
    }.map(\.element)
  }

  /// Whether it may have been, or have been going on, within the period.
  package func mayLie(in period: Period) -> Bool {
    spans.contains { period.mayHold(start: $0.start, end: $0.end) }
  }

  private var firstDay: Int { possible.lower ?? possible.upper ?? .max }

  /// Nil for an event without any date.
  private init?(_ event: Event, in index: ChronicleIndex) {
    self.event = event
    let names = index.names
    let who = event.who.map(names.inStem)
    let subject =
      who.count < 2 ? who.joined() : names.list(event.who) ?? who.joined(separator: ", ")
    let isOwn = event.who == [index.chronicle.subject].compactMap(\.self)
    switch event.content {
    case .happening(let what):
      isTenure = false
      let said = [what, event.circumstance].compactMap(\.self).joined(separator: " ")
      title = isOwn || event.isImpersonal || subject.isEmpty ? said : "\(subject) \(said)"
      statement = event.isImpersonal || subject.isEmpty ? said : "\(subject) \(said)"
    case .tenure(let tenure):
      isTenure = true
      let office =
        names.office(tenure, ofSeveral: who.count > 1)
      title = isOwn || subject.isEmpty ? office : "\(subject): \(office)"
      statement =
        "\(subject.isEmpty ? "somebody" : subject) \(who.count > 1 ? "were" : "was") \(office)"
    }
    if isTenure, let term = index.tenures.term(event.id), !term.isSomeTime {
      let start = term.start?.possibleDays
      let end = term.end?.possibleDays
      guard start != nil || end != nil else { return nil }
      words = Self.words(of: term, in: names.speech)
      newStyle = Self.wordsInNewStyle(of: term, in: names.speech)
      lasted = true
      // An end that nobody knows came at the latest with the holder's death.
      possible = DayRange(
        lower: start?.first?.lower,
        upper: end == nil
          ? Self.isOpen(event.settledDate) ? nil : term.span.upper : end?.last?.upper)
      certain = Self.range(start?.last?.upper, end?.first?.lower)
      spans = [(term.start, term.end)]
      startIsUnknown = start == nil
      endIsUnknown = end == nil && !Self.isOpen(event.settledDate)
      return
    }
    let dates = event.settledDate.map { [$0] } ?? event.claims.compactMap(\.date)
    guard !dates.isEmpty else { return nil }
    spans = dates.flatMap(\.members).map { ($0.start, $0.end) }
    words = Self.words(dates.map { $0.text(saying: .both) }, first: dates[0])
    newStyle =
      dates.contains { $0.newStyle != nil }
      ? Self.words(dates.map(\.newStyleText), first: dates[0].newStyle ?? dates[0]) : nil
    let days = dates.flatMap(\.possibleDays)
    let isLimited = (
      first: !days.contains { $0.lower == nil }, last: !days.contains { $0.upper == nil }
    )
    possible = DayRange(
      lower: isLimited.first ? days.compactMap(\.lower).min() : nil,
      upper: isLimited.last ? days.compactMap(\.upper).max() : nil)
    let date = dates[0]
    lasted = dates.count == 1 && date.isInterval
    certain =
      lasted
      ? Self.range(date.start?.possibleDays.last?.upper, date.end?.possibleDays.first?.lower) : nil
    startIsUnknown = lasted && date.start == nil
    endIsUnknown = lasted && date.end == nil && !Self.isOpen(date)
  }

  /// Whether the end is expressly open: it still lasts.
  private static func isOpen(_ date: HistoricalDate?) -> Bool {
    guard case .interval(_, let end) = date?.value, case .open = end else { return false }
    return true
  }

  private static func range(_ first: Int?, _ last: Int?) -> ClosedRange<Int>? {
    guard let first, let last, first <= last else { return nil }
    return first...last
  }
}

/// When an entry was, in words.
extension TimelineEntry {
  static func words(_ texts: [String], first: HistoricalDate) -> TimelineWords {
    let start = first.start ?? first
    return TimelineWords(
      when: texts.joined(separator: " or "), year: year(start), began: day(start))
  }

  static func words(of term: Term, in speech: any Language) -> TimelineWords {
    words(term.adverbial(in: speech), from: term.start, to: term.end)
  }

  /// Nil where neither end is in the old style.
  static func wordsInNewStyle(of term: Term, in speech: any Language) -> TimelineWords? {
    let (start, end) = (term.start?.newStyle, term.end?.newStyle)
    guard start != nil || end != nil else { return nil }
    let new = speech.adverbial(
      from: (start ?? term.start)?.bare, to: (end ?? term.end)?.bare)
    let old = speech.adverbial(from: term.start?.bare, to: term.end?.bare)
    return words(
      new.flatMap { new in old.map { "\(new) (Old Style: \($0))" } }, from: start ?? term.start,
      to: end ?? term.end)
  }

  private static func words(
    _ when: String?, from start: HistoricalDate?, to end: HistoricalDate?
  ) -> TimelineWords {
    func told(_ text: (HistoricalDate) -> String) -> String {
      start.map(text) ?? end.map { "until " + text($0) } ?? ""
    }
    return TimelineWords(when: when ?? "", year: told(year), began: told(day))
  }

  /// Where days are told apart by years, the calendar says nothing.
  private static func year(_ date: HistoricalDate) -> String {
    (date.truncated(to: .year) ?? date).text(saying: .none)
  }

  /// Of a day the calendar is said.
  private static func day(_ date: HistoricalDate) -> String { date.text(saying: .mark) }
}
