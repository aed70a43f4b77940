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

  /// - Complexity: near-linear in the number of events.
  package init(_ chronicle: Chronicle) {
    self.chronicle = chronicle
    let names = Names(chronicle)
    self.names = names
    datedFacts = Self.datedFacts(of: chronicle, names: names)
    positions = Dictionary(
      chronicle.events.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    tenures = TenureIndex(chronicle)
    happenings = HappeningIndex(chronicle)
  }

  package func event(_ id: String) -> Event? { positions[id].map { chronicle.events[$0] } }
}
