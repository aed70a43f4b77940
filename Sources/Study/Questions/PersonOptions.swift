package import Chronicle
import FSRS

/// Wrong people for a multiple-choice question: others of the same chronicle.
extension EntityTable {
  /// At most so many entities are taken as wrong options, however many there are.
  private static let most = 12

  /// Entities that fulfil a condition, from a place that the seed settles on, and round to the start.
  func some(from seed: UInt64, where isFitting: (Entity) -> Bool) -> [Entity] {
    guard count > 0 else { return [] }
    let start = index(startIndex, offsetBy: Int(seed % UInt64(count)))
    return Array(
      [self[start...], self[..<start]].joined().lazy.filter(isFitting).prefix(Self.most))
  }
}

package enum PersonOptions {
  /// People who aren't concerned in the event at all.
  package static func choices(
    for event: Event, right: String, excluding: Set<String>, in index: ChronicleIndex, why: String,
    facet: String
  ) -> [Choice]? {
    let concerned = excluding.union(event.who).union(event.with)
      .union([event.onBehalfOf, event.accordingTo].compactMap(\.self))
    let names = Set(concerned.compactMap { index.chronicle.agent($0) }.flatMap(\.allNames))
    let seed = StableHash.of("\(index.chronicle.id)/\(event.id)#\(facet)")
    // Which of many people are offered varies from card to card.
    let wrong = index.chronicle.people.some(from: seed >> 16) {
      !concerned.contains($0.id) && names.isDisjoint(with: $0.allNames)
    }.map { WrongOption(text: $0.name, whyFalse: "\($0.name): \(why)") }
    return Options.choices(right: right, wrong: wrong, seed: seed)
  }
}
