package import Chronicle
package import EDTF
package import Grading

/// A date of the chronicle and the event it belongs to.
package struct DatedFact: Sendable {
  /// What of its event a date is of.
  package enum Bound: Sendable { case start, end, whole }

  package let date: HistoricalDate
  package let bound: Bound
  /// The event's id.
  package let event: String
}

extension ChronicleIndex {
  /// Every date that the chronicle stands by, starts and ends apart; what is only said to have been has none.
  static func datedFacts(of chronicle: Chronicle) -> [DatedFact] {
    chronicle.events.flatMap { event -> [DatedFact] in
      guard stands(event) else { return [] }
      let date = event.settledDate
      guard let date else { return [] }
      let dates: [(HistoricalDate?, DatedFact.Bound)] =
        date.isInterval ? [(date.start, .start), (date.end, .end)] : [(date, .whole)]
      return dates.compactMap { date, bound in
        date.map { DatedFact(date: $0, bound: bound, event: event.id) }
      }
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

  /// The event of a date in words, without the date.
  package func statement(_ fact: DatedFact) -> String {
    event(fact.event).map { names.statement(of: $0, fact.bound) } ?? fact.event
  }
}

extension Names {
  /// An event, or a term's beginning or end, in one sentence without its date.
  package func statement(of event: Event, _ bound: DatedFact.Bound = .whole) -> String {
    switch event.content {
    case .happening:
      return Qualification.bareClause(event, names: self)?.statement ?? event.id
    case .tenure(let tenure):
      let office = office(tenure, ofSeveral: event.who.count > 1)
      let predicate =
        switch bound {
        case .start: speech.tookUp(office)
        case .end: speech.left(office)
        case .whole: speech.held(office, isSeveral: event.who.count > 1)
        }
      return "\(list(event.who) ?? event.id) \(predicate)"
    }
  }
}

extension Grader {
  /// A grader among all that a chronicle names and dates.
  ///
  /// - Complexity: near-linear in the size of the chronicle.
  package init(_ chronicle: Chronicle) {
    let index = ChronicleIndex(chronicle)
    let facts = index.datedFacts.lazy.map { (date: $0.date, statement: index.statement($0)) }
    self.init(chronicle, calendar: EventCalendar(facts))
  }
}
