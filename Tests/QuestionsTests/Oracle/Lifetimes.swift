import Chronicle
import EDTF
import Grading
import Questions

/// Whether those who are offered as options can have done anything then: they were born, and not dead.
struct Lifetimes {
  let oracle: Oracle

  /// Younger than this nobody is taken for a holder or doer.
  private static let childhood = 15 * 365

  func faults(in card: Card, _ own: Fact) -> [Fault] {
    let people: Set<QuestionKind> = [.who, .holder]
    guard people.contains(card.kind) else { return [] }
    // Of a term held at some time in a year that year is asked.
    let stretches =
      own.days?.map { Stretch(first: $0.lower ?? -Stretch.far, last: $0.upper ?? Stretch.far) }
      ?? own.stretches(marks: [], limit: nil)
    guard let first = stretches.map(\.first).min(), let last = stretches.map(\.last).max() else {
      return []
    }
    return (card.choices ?? []).filter { !$0.isRight }.compactMap { option in
      let bearers = oracle.ledger.agents(called: option.text)
      guard !bearers.isEmpty else { return nil }
      let isDead = bearers.allSatisfy { person in
        days(of: person, "death").map(\.last).max().map { $0 < first } ?? false
      }
      let isUnborn = bearers.allSatisfy { person in
        days(of: person, "birth").map(\.first).min().map { $0 + Self.childhood > last } ?? false
      }
      guard isDead || isUnborn else { return nil }
      return .badOptions("\(option.text) was \(isDead ? "dead" : "a child or unborn")")
    }
  }

  /// Every choice of days for somebody's birth or death.
  private func days(of person: String, _ kind: String) -> [Stretch] {
    oracle.ledger.facts.filter {
      $0.event.kind == kind && !$0.isHedged && $0.event.who.contains(person)
    }.flatMap { $0.stretches(marks: [], limit: nil) }
  }
}
