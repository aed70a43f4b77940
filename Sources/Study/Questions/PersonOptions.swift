package import Chronicle
import FSRS

/// Wrong people for a multiple-choice question: others of the same chronicle.
package enum PersonOptions {
  /// People who aren't concerned in the event at all.
  package static func choices(
    for event: Event, right: String, excluding: Set<String>, in index: ChronicleIndex, why: String,
    facet: String
  ) -> [Choice]? {
    let concerned = excluding.union(event.who).union(event.with)
      .union([event.onBehalfOf, event.accordingTo].compactMap(\.self))
    let names = Set(concerned.compactMap { index.chronicle.agent($0) }.flatMap(\.allNames))
    let wrong = index.chronicle.people
      .filter { !concerned.contains($0.id) && names.isDisjoint(with: $0.allNames) }
      .map { WrongOption(text: $0.name, whyFalse: "\($0.name): \(why)") }
    let seed = StableHash.of("\(index.chronicle.id)/\(event.id)#\(facet)")
    // Which of many people are offered varies from card to card.
    let shift = wrong.isEmpty ? 0 : Int((seed >> 16) % UInt64(wrong.count))
    return Options.choices(
      right: right, wrong: Array(wrong[shift...] + wrong[..<shift]), seed: seed)
  }
}
