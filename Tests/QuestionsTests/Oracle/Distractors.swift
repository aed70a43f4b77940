import Chronicle
import EDTF
import Grading
import Questions

/// Whether a wrong option could be right: by any reading of its text, of anything that could be meant.
extension Judge {
  func rightOptions(_ card: Card, _ own: Fact, _ said: Said) -> [String] {
    let wrong = (card.choices ?? []).filter { !$0.isRight }.map(\.text)
    if wrong.isEmpty { return [] }
    if card.kind == .who || card.kind == .holder {
      let right = oracle.people(said, own: own, includingHedged: true)
      return wrong.filter { !oracle.ledger.agents(called: $0).isDisjoint(with: right) }
    }
    let meant = oracle.candidates(said, own: own, includingHedged: true)
    return wrong.filter { option in
      let ids = called(option, [card.kind == .where ? .place : .organisation])
      return meant.allSatisfy { facts in
        facts.contains { isTrue(option, ids, card, of: $0, said) }
      }
    }
  }

  private func called(_ text: String, _ kinds: Set<Entity.Kind>) -> Set<String> {
    let bearers = oracle.ledger.bearers[Words(text)] ?? []
    return Set(bearers.filter { kinds.contains($0.kind) }.map(\.id))
  }

  private func isTrue(
    _ option: String, _ ids: Set<String>, _ card: Card, of fact: Fact, _ said: Said
  ) -> Bool {
    switch card.kind {
    case .when, .start, .end, .claim:
      // Nobody told the learner in which calendar the digits are.
      let date = oracle.date(card.kind, of: fact, said)
      return DateReader.readings(of: option).contains { reading in
        reading.precision == card.answer.asked && date.map(reading.possiblyOverlaps) ?? false
      }
    case .role: return fact.tenure.map { oracle.ledger.mayMean(option, $0) } ?? false
    case .body: return fact.tenure.map { ids.contains($0.body) } ?? false
    case .where:
      guard let place = fact.event.location else { return false }
      return ids.contains { around($0).contains(place) || around(place).contains($0) }
    case .howLong: return fact.event.length.map { $0.text == option } ?? false
    case .number:
      guard let number = fact.event.number, let value = Int(option) else { return false }
      return number.isApproximate
        ? abs(value - number.value) * 10 <= number.value : value == number.value
    case .who, .holder, .what, .predecessor, .successor: return false
    default: return true
    }
  }

  /// A place and all that it lies in.
  private func around(_ place: String) -> Set<String> {
    var found: Set<String> = []
    var next: String? = place
    while let id = next, found.insert(id).inserted { next = chronicle.places[id]?.container }
    return found
  }
}
