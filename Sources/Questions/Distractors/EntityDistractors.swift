import Chronicle
import Grading

extension EntityTable {
  /// At most this many entities are taken as wrong options, however many there are.
  private static let most = 8
  /// How many are looked at.
  private static let reach = 600

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
    for entity in [self[start...], self[..<start]].joined().prefix(Self.reach) {
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
package enum EntityDistractors {
  private static let most = 8

  /// Those who aren't concerned in the event at all, of the same sort as the right one.
  ///
  /// - Parameters:
  ///   - post: a term; whoever held its post at any time is no option.
  ///   - better: options that go before them.
  static func choices(
    for event: Event, answer: Answer, excluding: Set<String>, holdersOf post: Term? = nil,
    after better: [Distractor] = [],
    in index: ChronicleIndex, why: String, kind: QuestionKind
  ) -> [Choice]? {
    let concerned = excluding.union(event.who).union(event.with)
      .union([event.onBehalfOf, event.accordingTo].compactMap(\.self))
    let namesakes = Namesakes(of: concerned, in: index)
    let holders = post.map { index.post($0).holders(in: index) }
    let role = post.map { index.names.role($0.tenure) }
    let seed = index.seed(event, kind)
    let isPerson = answer.kind == .person
    let table = isPerson ? index.chronicle.people : index.chronicle.organisations
    let day = Attestation.day(of: event, index.tenures)
    let told = words(of: event)
    func isFit(_ entity: Entity) -> Bool {
      !namesakes.include(entity) && !(holders?.include(entity) ?? false)
        && (role.map { index.womenAndMen.mayHold($0, entity.id) } ?? true)
        && !isNamed(entity, in: told, index)
    }
    // Which of many people are offered varies from card to card.
    var wrong: [Entity] = []
    index.attestation.ofTheTime(day, people: isPerson, seed: seed >> 16) { id in
      guard let entity = table[id], isFit(entity) else { return false }
      wrong.append(entity)
      return wrong.count == most
    }
    // Two will do; those of whom nothing is told of the time are taken only for want of better ones.
    if better.count + wrong.count < 3 {
      let others = table.some(from: seed >> 16) { entity in
        let isNew = !wrong.contains { $0.id == entity.id }
        return isNew && isFit(entity) && index.attestation.canAct(entity.id, on: day) ? 0 : nil
      }
      wrong += others
    }
    let options = wrong.map { Distractor(text: $0.name, whyFalse: why) }
    return Distractors.choices(
      right: answer.text, wrong: Array((better + options).prefix(most)), seed: seed)
  }

  private static func words(of event: Event) -> Set<Substring> {
    guard case .happening(let what) = event.content else { return [] }
    return Set(NameWords.words(what) + NameWords.words(event.circumstance ?? ""))
  }

  /// Whether the words of a statement name somebody, who would stand out among the options.
  private static func isNamed(
    _ entity: Entity, in told: Set<Substring>, _ index: ChronicleIndex
  ) -> Bool {
    index.words(of: entity).words.contains { name in
      entity.kind == .person
        ? name.last.map(told.contains) ?? false : name.allSatisfy(told.contains)
    }
  }
}
