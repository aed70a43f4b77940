package import Chronicle
import EDTF

/// A chronicle with what question kinds look up again and again.
package struct ChronicleIndex: Sendable {
  package let chronicle: Chronicle
  package let names: Names
  package let tenures: TenureIndex
  package let happenings: HappeningIndex
  package let datedFacts: [DatedFact]
  /// Events by id.
  private let positions: [String: Int]
  /// The dates by the precision at which they are offered as options.
  private let shelves: [Precision: DateShelf]
  let nameParts: NameParts
  /// Which of its roles could pass for one another.
  package let roles: RoleLikeness
  /// Other happenings as options.
  let happeningShelf: HappeningShelf

  /// - Complexity: near-linear in the number of events.
  package init(_ chronicle: Chronicle) {
    self.chronicle = chronicle
    let names = Names(chronicle)
    self.names = names
    let facts = Self.datedFacts(of: chronicle)
    datedFacts = facts
    shelves = Dictionary(
      uniqueKeysWithValues: Precision.allCases.map { ($0, DateShelf(facts, precision: $0)) })
    happeningShelf = HappeningShelf(chronicle)
    positions = Dictionary(
      chronicle.events.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    tenures = TenureIndex(chronicle)
    nameParts = NameParts(Array(chronicle.organisations) + Array(chronicle.places))
    roles = RoleLikeness(Set(tenures.terms.map { names.role($0.tenure) }))
    happenings = HappeningIndex(chronicle)
  }

  func shelf(_ precision: Precision) -> DateShelf {
    shelves[precision] ?? DateShelf([], precision: precision)
  }

  /// Other dated happenings, those of the same people and kind first.
  func alikeHappenings(to event: Event, not date: HistoricalDate) -> some Sequence<Event> {
    let places = positions[event.id].map {
      happeningShelf.candidates(for: event, at: $0, not: date)
    }
    return (places ?? []).lazy.map { chronicle.events[$0] }
  }

  package func event(_ id: String) -> Event? { positions[id].map { chronicle.events[$0] } }
}
