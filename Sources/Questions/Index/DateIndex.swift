package import Chronicle
package import EDTF
package import Grading

/// Dates of a chronicle cut to one precision, in the order in which their options read.
package struct DateIndex: Sendable {
  /// One date, with all facts that have it.
  struct Entry: Sendable {
    /// Where its facts are among the shelf's.
    var facts: [Int]
    let cut: HistoricalDate
    /// The digits of ``cut``, and how exact they are.
    let edtf: String
    let precision: Precision
    let text: String
    /// The digits without a calendar's name, which would set one option apart from the others.
    let plain: String
    /// The days of the option as it reads: its digits may then be taken for either calendar's.
    let days: [DayRange]
    /// The first of them: without a mark 3 April comes after 28 March, though the one be in the
    /// Gregorian and the other in the Julian calendar.
    let first: Int
  }

  let entries: [Entry]
  /// Where each date is among them.
  private let places: [String: Int]
  private let facts: [DatedFact]

  /// - Complexity: O(n log n) in the number of facts.
  init(_ facts: [DatedFact], precision: Precision) {
    self.facts = facts
    var entries: [Entry] = []
    var places: [String: Int] = [:]
    for (position, fact) in facts.enumerated() {
      guard let cut = fact.date.truncated(to: precision), !cut.isInterval, !cut.isOneOf,
        Self.isShort(cut)
      else { continue }
      let edtf = cut.edtf
      if let place = places[edtf] {
        entries[place].facts.append(position)
        continue
      }
      guard let unmarked = Self.unmarked(cut), case let days = unmarked.possibleDays,
        let first = days.first?.lower
      else { continue }
      let text = cut.text(saying: .both)
      places[edtf] = entries.count
      entries.append(
        Entry(
          facts: [position], cut: cut, edtf: edtf, precision: cut.precision, text: text,
          plain: cut.calendar == .unstated ? text : unmarked.text, days: days, first: first))
    }
    let sorted = entries.sorted { ($0.first, $0.facts[0]) < ($1.first, $1.facts[0]) }
    self.entries = sorted
    self.places = Dictionary(
      sorted.enumerated().map { ($1.edtf, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether it reads as its like do: decades and centuries before AD 1000 have no short name.
  static func isShort(_ date: HistoricalDate) -> Bool {
    date.precision <= .year || !(date.edtf.hasPrefix("0") || date.edtf.hasPrefix("-"))
  }

  /// The date as its option reads: its digits may then be taken for either calendar's.
  static func unmarked(_ date: HistoricalDate) -> HistoricalDate? {
    if date.calendar == .unstated, case .date = date.value { return date }
    return try? HistoricalDate(parsing: date.edtf)
  }

  /// The date with these digits, if there is one.
  func entry(_ edtf: String) -> Entry? { places[edtf].map { entries[$0] } }

  /// All facts with the entry's date.
  func facts(of entry: Entry) -> some Sequence<DatedFact> { entry.facts.lazy.map { facts[$0] } }

  /// The first fact with the entry's date that is not of an event.
  func fact(of entry: Entry, notOf event: String) -> DatedFact? {
    entry.facts.lazy.map { facts[$0] }.first { $0.event != event }
  }

  /// The first place whose date doesn't read earlier than the day.
  func place(of day: Int) -> Int { entries.partitionPoint { $0.first >= day } }
}

extension Array {
  /// The first position whose element fulfils a condition that all later ones fulfil too.
  func partitionPoint(_ isLate: (Element) -> Bool) -> Int {
    var low = 0, high = count
    while low < high {
      let middle = (low + high) / 2
      if isLate(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

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
  ///
  /// Where terms touch, nothing began or ended between them.
  static func datedFacts(of chronicle: Chronicle, _ tenures: TenureIndex) -> [DatedFact] {
    chronicle.events.flatMap { event -> [DatedFact] in
      guard stands(event) else { return [] }
      let date = event.settledDate
      guard let date else { return [] }
      let dates: [(HistoricalDate?, DatedFact.Bound)] =
        date.isInterval ? [(date.start, .start), (date.end, .end)] : [(date, .whole)]
      let parts = tenures.holding(event.id)?.parts ?? [event.id]
      return dates.filter { _, bound in
        switch bound {
        case .start: parts.first == event.id
        case .end: parts.last == event.id
        case .whole: true
        }
      }.compactMap { date, bound in
        date.map { DatedFact(date: $0, bound: bound, event: event.id) }
      }
    }
  }

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
      return Disambiguation.bareClause(event, names: self)?.statement ?? event.id
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
