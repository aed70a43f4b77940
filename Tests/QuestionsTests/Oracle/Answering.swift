import Chronicle
import EDTF
import Grading
import Questions

/// What a fact answers to a question of one kind.
extension Oracle {
  /// The date of the facet that is asked; nil where nobody knows.
  func date(_ kind: QuestionKind, of fact: Fact, _ said: Said) -> HistoricalDate? {
    let event = fact.event
    let stated = event.settledDate
    func happening(_ isMeant: (Event) -> Bool) -> HistoricalDate? {
      ledger.facts.first { !$0.isHedged && isMeant($0.event) }?.event.settledDate
    }
    switch kind {
    case .start:
      if let stated, stated.isInterval, let start = stated.start { return start }
      return happening { $0.begins.contains(event.id) }
    case .end:
      if let stated, stated.isInterval, let end = stated.end { return end }
      return happening { $0.ends.contains(event.id) }
    case .claim:
      return event.claims.first { said.passages?.contains(Said.passage($0)) ?? true }?.date
    default: return stated
    }
  }

  /// The answer in the form of `given`; what nobody knows is an answer of its own.
  func answer(_ card: Card, from fact: Fact, _ said: Said) -> String {
    let unknown = "unknown, of \(fact.event.id)"
    switch card.kind {
    case .when, .start, .end, .claim:
      let date = date(card.kind, of: fact, said)
      guard let date else { return unknown }
      return (card.answer.asked.flatMap(date.truncated) ?? date).description
    case .role: return fact.tenure.map { ledger.title($0).lowercased() } ?? unknown
    case .body: return fact.tenure?.body ?? unknown
    case .where: return fact.event.location ?? unknown
    case .howLong: return fact.event.length?.iso ?? unknown
    case .number: return fact.event.number.map { "\($0.value)" } ?? unknown
    case .who, .holder, .what, .predecessor, .successor: return fact.event.id
    // Whoever adds a kind teaches the oracle to answer it.
    default: return unknown
    }
  }

  /// What the card gives as its answer, in the same form.
  func given(_ card: Card) -> String {
    switch card.answer.kind {
    case .date: card.answer.date?.description ?? "?"
    case .role: card.answer.text.lowercased()
    default: card.answer.value
    }
  }

  /// Whether the date's every reading lies within the given one's, in each calendar its digits may have.
  func isCovered(_ date: HistoricalDate, by given: HistoricalDate) -> Bool {
    [CalendarMark.gregorian, .julian].allSatisfy { calendar in
      func days(_ date: HistoricalDate) -> [DayRange] {
        (try? HistoricalDate(parsing: date.description, calendar: calendar))?.possibleDays ?? []
      }
      let around = days(given)
      return days(date).allSatisfy { range in around.contains { $0.contains(range) } }
    }
  }
}
