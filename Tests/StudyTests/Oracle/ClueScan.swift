import EDTF
import Study

/// Finds in a stem what gives its answer away.
enum ClueScan {
  static func faults(in card: Card) -> [Fault] {
    let clues = clues(to: card.answer).map { ($0, Words($0)) }
    return card.stems.flatMap { stem in
      let words = Words(stem)
      return clues.filter { words.says($0.1) }.map { .clue(stem: stem, word: $0.0) }
        + (card.answer.kind == .date ? ages(in: stem) : [])
    }
  }

  /// Words that must not be said.
  private static func clues(to answer: Answer) -> [String] {
    let names = [answer.text] + answer.aliases
    switch answer.kind {
    case .event: return []
    case .number: return [answer.value]
    case .date:
      guard let date = answer.date else { return [] }
      let year = date.year.map { ["\(abs($0))"] } ?? decadeYears(date)
      let month = date.month.map { [months[$0 - 1]] } ?? []
      return year + month
    case .person: return names + names.compactMap { Words($0).list.last }.filter { $0.count > 3 }
    case .role, .organisation, .place, .duration: return names
    }
  }

  /// The years of a decade or century.
  private static func decadeYears(_ date: HistoricalDate) -> [String] {
    guard let range = date.possibleDays.first, let lower = range.lower, let upper = range.upper
    else { return [] }
    let first = CalendarSystem.gregorian.civilDate(dayNumber: lower + 20).year
    let last = CalendarSystem.gregorian.civilDate(dayNumber: upper - 20).year
    return (first...max(first, last)).map(String.init)
  }

  /// "aged 24", "14-year-old": with the year of birth they give the year.
  private static func ages(in stem: String) -> [Fault] {
    let words = Words(stem).list
    let aged = zip(words, words.dropFirst()).contains { $0 == "aged" && Int($1) != nil }
    let old = words.contains { $0.hasSuffix("-year-old") || $0.hasSuffix("-year") }
    return aged || old ? [.clue(stem: stem, word: "an age")] : []
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
