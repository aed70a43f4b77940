import Chronicle
import EDTF
import Questions

/// The date cards that the facts of a chronicle allow, by the oracle's own reading.
///
/// A date may be asked where the event's words, its circumstance or its number among its like
/// leave nothing else that could be meant.
struct DateFloor {
  let oracle: Oracle

  /// As `EVENT#FACET`.
  var allowed: Set<String> {
    var cards: Set<String> = []
    for fact in oracle.ledger.facts where !fact.isHedged && isTold(fact) {
      for (facet, date) in facets(fact) where date.certainPrecision != nil {
        if wordings(fact).contains(where: { isSole(fact, $0) && !mayGoOn(fact, $0, facet) }) {
          let event = facet == "end" ? fact.parts.last : fact.parts.first
          cards.insert("\(event ?? fact.event.id)#\(facet)")
        }
      }
    }
    return cards
  }

  private func mayGoOn(_ fact: Fact, _ said: Said, _ facet: String) -> Bool {
    fact.tenure != nil && oracle.mayGoOn(fact, said, at: facet == "end" ? .end : .start)
  }

  /// Whether nobody shares the name of those who did it.
  private func isTold(_ fact: Fact) -> Bool {
    (fact.event.who + [fact.tenure?.body].compactMap(\.self)).allSatisfy { id in
      oracle.ledger.chronicle.agent(id).map { entity in
        oracle.ledger.bearers[Words(entity.name)]?.count == 1
      } ?? false
    }
  }

  private func facets(_ fact: Fact) -> [(String, HistoricalDate)] {
    guard let date = fact.event.settledDate else { return [] }
    if !date.isInterval { return fact.what == nil ? [] : [("date", date)] }
    return [("start", date.start), ("end", date.end)].compactMap { name, date in
      date.map { (name, $0) }
    }
  }

  /// The bare words, then with what may be added.
  private func wordings(_ fact: Fact) -> [Said] {
    var bare = Said()
    bare.who = fact.event.who.map { [$0] }
    bare.isImpersonal = fact.event.isImpersonal
    bare.what = fact.told.first
    if let tenure = fact.tenure {
      bare.role = oracle.ledger.title(tenure)
      bare.bodies = [tenure.body]
    }
    var wordings = [bare]
    if let circumstance = fact.event.circumstance {
      bare.circumstance = Words(circumstance)
      wordings.append(bare)
      bare.circumstance = nil
    }
    let ranks = (fact.event.who.first.map { [$0] } ?? [nil]).map {
      oracle.ranks(fact, of: $0, bare)
    }
    if let rank = ranks.first, rank.count == 1, fact.what == nil || fact.event.kind != nil {
      bare.ordinal = rank.lowerBound
      wordings.append(bare)
    }
    return wordings
  }

  /// Whether the fact is meant for certain, and of one of its people nothing else is.
  private func isSole(_ fact: Fact, _ said: Said) -> Bool {
    let people = fact.event.who.isEmpty ? [nil] : fact.event.who.map(Optional.some)
    return people.allSatisfy { oracle.mustMean(said, fact, of: $0) }
      && oracle.candidates(said, own: fact).contains { $0.map(\.event.id) == [fact.event.id] }
  }
}
