import Chronicle
import EDTF

/// The holder cards that the tenures of a fully dated chronicle allow, by the oracle's own reading.
///
/// Who held a post from then to then may be asked where nobody else can have held it in between.
struct HolderFloor {
  let oracle: Oracle

  /// The events' ids.
  var allowed: Set<String> {
    Set(oracle.ledger.facts.filter(isAllowed).map(\.event.id))
  }

  private func isAllowed(_ fact: Fact) -> Bool {
    guard let tenure = fact.tenure, !fact.isHedged,
      !["member", "full member", "nurse"].contains(oracle.ledger.title(tenure)),
      isTold(fact), let date = fact.event.settledDate, date.isInterval,
      let start = date.start?.possibleDays, let end = date.end?.possibleDays
    else { return false }
    // Whose life it is isn't asked for where nobody else held it.
    let others = oracle.ledger.facts.filter {
      $0.tenure?.body == tenure.body && $0.event.who != fact.event.who
        && $0.tenure.map { oracle.ledger.title($0) } == oracle.ledger.title(tenure)
    }
    if fact.event.who == [oracle.ledger.chronicle.subject], others.isEmpty { return false }
    var said = Said()
    said.role = oracle.ledger.title(tenure)
    said.bodies = [tenure.body]
    var days = DayRange(lower: start.first?.lower, upper: end.last?.upper)
    if let first = start.last?.upper, let last = end.first?.lower, last - first > 1 {
      days = DayRange(lower: first + 1, upper: last - 1)
    }
    said.when = [days]
    return oracle.people(said, own: fact, includingHedged: true).isSubset(of: fact.event.who)
  }

  /// Whether nobody shares the name of a holder, and nothing that of the body.
  private func isTold(_ fact: Fact) -> Bool {
    (fact.event.who + [fact.tenure?.body].compactMap(\.self)).allSatisfy { id in
      oracle.ledger.chronicle.agent(id).map { entity in
        oracle.ledger.bearers[Words(entity.name)]?.count == 1
      } ?? false
    }
  }
}
