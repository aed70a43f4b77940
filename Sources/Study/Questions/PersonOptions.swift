package import Chronicle
import FSRS

extension EntityTable {
  /// At most so many entities are taken as wrong options, however many there are.
  private static let most = 8

  /// Entities from a place that the seed settles on, and round to the start: those of the first sort
  /// that has enough, then those of the next.
  ///
  /// - Parameters:
  ///   - sorts: how many sorts there are.
  ///   - sort: which sort an entity is of, the best being 0; nil for what is no option.
  func some(from seed: UInt64, sorts: Int = 1, sort: (Entity) -> Int?) -> [Entity] {
    guard count > 0 else { return [] }
    let start = index(startIndex, offsetBy: Int(seed % UInt64(count)))
    var found: [[Entity]] = Array(repeating: [], count: sorts)
    for entity in [self[start...], self[..<start]].joined() {
      guard let sort = sort(entity), found[sort].count < Self.most else { continue }
      found[sort].append(entity)
      if found[0].count == Self.most { break }
    }
    // Two will do; worse ones are taken only for want of better ones.
    var best: [Entity] = []
    for entities in found where best.count < 3 { best += entities }
    return best
  }
}

/// Wrong people or bodies for a multiple-choice question: others of the same chronicle and time.
package enum PersonOptions {
  /// Those who aren't concerned in the event at all, of the same sort as the right one.
  package static func choices(
    for event: Event, answer: Answer, excluding: Set<String>, in index: ChronicleIndex,
    why: String, facet: String
  ) -> [Choice]? {
    let concerned = excluding.union(event.who).union(event.with)
      .union([event.onBehalfOf, event.accordingTo].compactMap(\.self))
    let names = Set(concerned.compactMap { index.chronicle.agent($0) }.flatMap(\.allNames))
    let seed = StableHash.of("\(index.chronicle.id)/\(event.id)#\(facet)")
    let isPerson = answer.kind == .person
    let table = isPerson ? index.chronicle.people : index.chronicle.organisations
    let bodies = isPerson ? [] : concerned.compactMap { index.chronicle.organisations[$0] }
    let day = Attestation.day(of: event, index.tenures)
    let attestation = index.attestation
    // Which of many people are offered varies from card to card.
    let wrong = table.some(from: seed >> 16, sorts: Attestation.sorts) { entity in
      guard !concerned.contains(entity.id), !entity.allNames.contains(where: names.contains),
        !bodies.contains(where: { index.bodyNames.share($0, entity) })
      else { return nil }
      return attestation.remoteness(of: entity.id, from: day)
    }
    return Options.choices(
      right: answer.text,
      wrong: wrong.map { WrongOption(text: $0.name, whyFalse: "\($0.name): \(why)") }, seed: seed)
  }
}
