package import Chronicle
import EDTF

/// A chronicle with what question kinds look up again and again.
///
/// What tells events apart is worked out at once, what wrong options are drawn from when it is first needed.
package struct ChronicleIndex: Sendable {
  package let chronicle: Chronicle
  package let names: Names
  package let tenures: TenureIndex
  package let happenings: HappeningIndex
  /// Which of its roles could pass for one another.
  package let roles: RoleLikeness
  /// Events by id.
  private let positions: [String: Int]
  private let facts: Once<[DatedFact]>
  /// The dates by the precision at which they are offered as options.
  private let shelves: [Precision: Once<DateShelf>]
  private let parts: Once<NameParts>
  private let shelf: Once<HappeningShelf>
  /// False where it is only asked which cards there are: they are then made without options.
  private(set) var makesOptions = true

  /// - Complexity: near-linear in the number of events.
  package init(_ chronicle: Chronicle) {
    self.chronicle = chronicle
    let names = Names(chronicle)
    self.names = names
    let facts = Once { Self.datedFacts(of: chronicle) }
    self.facts = facts
    shelves = Dictionary(
      uniqueKeysWithValues: Precision.allCases.map { precision in
        (precision, Once { DateShelf(facts.value, precision: precision) })
      })
    shelf = Once { HappeningShelf(chronicle) }
    parts = Once { NameParts(Array(chronicle.organisations) + Array(chronicle.places)) }
    positions = Dictionary(
      chronicle.events.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    tenures = TenureIndex(chronicle)
    roles = RoleLikeness(Set(tenures.terms.map { names.role($0.tenure) }))
    happenings = HappeningIndex(chronicle)
  }

  /// The same, for cards without options.
  var withoutOptions: ChronicleIndex {
    var index = self
    index.makesOptions = false
    return index
  }

  package var datedFacts: [DatedFact] { facts.value }

  var nameParts: NameParts { parts.value }

  func shelf(_ precision: Precision) -> DateShelf {
    shelves[precision]?.value ?? DateShelf([], precision: precision)
  }

  /// Other dated happenings, those of the same people and kind first.
  func alikeHappenings(to event: Event, not date: HistoricalDate) -> some Sequence<Event> {
    let places = positions[event.id].map {
      shelf.value.candidates(for: event, at: $0, not: date)
    }
    return (places ?? []).lazy.map { chronicle.events[$0] }
  }

  package func event(_ id: String) -> Event? { positions[id].map { chronicle.events[$0] } }
}
