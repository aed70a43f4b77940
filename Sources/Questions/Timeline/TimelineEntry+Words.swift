import EDTF

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
    (date.text(at: .year) ?? date.text).replacing(" (Old Style)", with: "")
  }

  /// Of a day the calendar is said.
  private static func day(_ date: HistoricalDate) -> String {
    let isOld = date.calendar == .julian && date.precision < .year
    return date.bare.text + (isOld ? " O.S." : "")
  }
}
