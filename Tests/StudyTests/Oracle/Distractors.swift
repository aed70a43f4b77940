import Chronicle
import EDTF
import Study

/// Whether a wrong option could be right: by any reading of its text, of anything that could be meant.
extension Judge {
  func isRight(_ option: String, _ card: Card, _ own: Fact, _ said: Said) -> Bool {
    let kinds: Set<Entity.Kind> =
      switch card.kind {
      case .who, .holder: [.person, .organisation]
      case .body: [.organisation]
      case .where: [.place]
      default: []
      }
    let called = oracle.ledger.bearers[Words(option)] ?? []
    let ids = Set(called.filter { kinds.contains($0.kind) }.map(\.id))
    if card.kind == .who || card.kind == .holder {
      return !ids.isDisjoint(with: oracle.people(said, own: own, includingHedged: true))
    }
    return oracle.candidates(said, own: own, includingHedged: true).allSatisfy { facts in
      facts.contains { isTrue(option, ids, card, of: $0, said) }
    }
  }

  private func isTrue(
    _ option: String, _ ids: Set<String>, _ card: Card, of fact: Fact, _ said: Said
  ) -> Bool {
    switch card.kind {
    case .when, .start, .end, .claim:
      // Nobody told the learner in which calendar the digits are.
      let date = oracle.date(card.kind, of: fact, said)
      return DateReader.readings(of: option).contains { reading in
        date.map(reading.possiblyOverlaps) ?? false
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
    case .who, .holder, .what: return false
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
