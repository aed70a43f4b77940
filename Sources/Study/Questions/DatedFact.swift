package import Chronicle
package import EDTF

/// A date of the chronicle and the event it belongs to.
package struct DatedFact: Sendable {
  package let date: HistoricalDate
  /// The event's id.
  package let event: String
}

extension ChronicleIndex {
  /// Every date that the chronicle stands by, starts and ends apart; what is only said to have been has none.
  static func datedFacts(of chronicle: Chronicle) -> [DatedFact] {
    chronicle.events.flatMap { event -> [DatedFact] in
      guard stands(event) else { return [] }
      let date = event.settledDate
      let dates = date.map { $0.isInterval ? [$0.start, $0.end].compactMap(\.self) : [$0] } ?? []
      return dates.map { DatedFact(date: $0, event: event.id) }
    }
  }
}

extension ChronicleIndex {
  /// Whether the event is a plain fact, or what "was due to be held", which is true as written.
  private static func stands(_ event: Event) -> Bool {
    guard event.accordingTo == nil else { return false }
    if case .happening = event.content, event.status == .planned { return true }
    return event.status == .plain
  }

  /// The dates on which plain terms of the same post began and ended; those of the asked facet first.
  func datesOfOffice(_ term: Term, _ facet: Facet) -> [DatedFact] {
    let role = names.role(term.tenure)
    let peers = tenures.terms(at: term.tenure.body) { $0 == role }.filter {
      OfficeQualification.isPlain($0.event, in: self) && !$0.isSomeTime
    }
    func facts(_ date: (Term) -> HistoricalDate?) -> [DatedFact] {
      peers.compactMap { peer in date(peer).map { DatedFact(date: $0, event: peer.event.id) } }
    }
    return facet == .end ? facts(\.end) + facts(\.start) : facts(\.start) + facts(\.end)
  }

  /// The event of a date in words, without the date.
  package func statement(_ fact: DatedFact) -> String {
    event(fact.event).map { names.statement(of: $0) } ?? fact.event
  }
}

extension Names {
  /// An event in one sentence without its date.
  package func statement(of event: Event) -> String {
    switch event.content {
    case .happening:
      return Qualification.bareClause(event, names: self)?.statement ?? event.id
    case .tenure(let tenure):
      return "\(list(event.who) ?? event.id) was \(office(tenure))"
    }
  }
}
