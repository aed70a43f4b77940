package import Chronicle
package import EDTF

/// A date of the chronicle and the event it belongs to.
package struct DatedFact: Sendable {
  package let date: HistoricalDate
  /// The event's id.
  package let event: String
}

extension ChronicleIndex {
  /// Every date that the chronicle stands by, starts and ends apart.
  static func datedFacts(of chronicle: Chronicle) -> [DatedFact] {
    chronicle.events.flatMap { event -> [DatedFact] in
      let date = event.settledDate
      let dates = date.map { $0.isInterval ? [$0.start, $0.end].compactMap(\.self) : [$0] } ?? []
      return dates.map { DatedFact(date: $0, event: event.id) }
    }
  }
}

extension ChronicleIndex {
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
