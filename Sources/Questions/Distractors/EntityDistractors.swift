import Chronicle
import Grading

extension EntityTable {
  /// At most this many entities are taken as wrong options, however many there are.
  private static let most = 8
  /// How many are looked at.
  private static let reach = 600

  /// Those that will do from a place that the seed settles on, and round to the start.
  func some(from seed: UInt64, where isFit: (Entity) -> Bool) -> [Entity] {
    guard count > 0 else { return [] }
    let start = index(startIndex, offsetBy: Int(seed % UInt64(count)))
    var found: [Entity] = []
    for entity in [self[start...], self[..<start]].joined().prefix(Self.reach)
    where isFit(entity) {
      found.append(entity)
      if found.count == Self.most { break }
    }
    return found
  }
}

/// Wrong people or bodies for a multiple-choice question: others of the same chronicle, sort and time.
package enum EntityDistractors {
  private static let most = 8

  /// Those who aren't concerned in the event at all, of the same sort as the right one.
  ///
  /// - Parameters:
  ///   - post: a term; whoever held its post at any time is no option.
  ///   - peers: others who held the post at another time, and how many of them are wanted.
  ///   - isFalse: whether somebody certainly isn't right, as far as the question's kind knows.
  static func choices(
    for event: Event, answer: Answer, excluding: Set<String>, holdersOf post: Term? = nil,
    peers: (options: [Distractor], most: Int) = ([], 0), in index: ChronicleIndex, why: String,
    kind: QuestionKind,
    where isFalse: (Entity) -> Bool = { _ in true }
  ) -> [Choice]? {
    let concerned = excluding.union(event.who).union(event.with)
      .union([event.onBehalfOf, event.accordingTo].compactMap(\.self))
    let namesakes = Namesakes(of: concerned, in: index)
    let holders = post.map { index.post($0).holders(in: index) }
    let role = post.map { index.names.role($0.tenure) }
    let seed = index.seed(event, kind)
    let isPerson = answer.kind == .person
    let table = isPerson ? index.chronicle.people : index.chronicle.organisations
    let right = index.chronicle.organisations[answer.value]
    let sort = right.flatMap(index.sort(ofBody:))
    if !isPerson, sort == nil { return nil }
    let day = Attestation.day(of: event, index.tenures)
    let told = words(of: event)
    func isFit(_ entity: Entity) -> Bool {
      !namesakes.include(entity) && !(holders?.include(entity) ?? false)
        && (role.map { index.womenAndMen.mayHold($0, entity.id) } ?? true)
        && (isPerson || index.sort(ofBody: entity) == sort)
        && !isNamed(entity, in: told, index) && isFalse(entity)
    }
    // Which of many people are offered varies from card to card. Whose life it is may well be asked for by
    // another card: were he offered only there, he would be right.
    var wrong = [post == nil ? nil : index.chronicle.subject].compactMap { $0 }
      .compactMap { table[$0] }
      .filter { isFit($0) && index.attestation.canAct($0.id, on: day) }
    index.attestation.ofTheTime(day, people: isPerson, seed: seed >> 16) { id in
      guard let entity = table[id], isFit(entity), !wrong.contains(where: { $0.id == id }) else {
        return false
      }
      wrong.append(entity)
      return wrong.count == most
    }
    // Those of whom nothing is told of the time are taken only for want of better ones.
    if peers.options.count + wrong.count < 3 {
      let others = table.some(from: seed >> 16) { entity in
        let isNew = !wrong.contains { $0.id == entity.id }
        return isNew && isFit(entity) && index.attestation.canAct(entity.id, on: day)
      }
      wrong += others
    }
    // Whoever held no post at all is no tempting option for one.
    let officials = post == nil ? [] : wrong.filter { !index.tenures.terms(of: $0.id).isEmpty }
    if officials.count + peers.most >= 3 { wrong = officials }
    let wanted = max(peers.most, 3 - wrong.count)
    let others = wrong.prefix(most).map {
      Distractor(
        text: index.names.option($0.id) ?? $0.name, weight: index.likeDeeds.weight($0.id),
        whyFalse: why)
    }.shuffled(by: seed)
    return Distractors.choices(
      right: index.names.option(answer.value) ?? answer.text,
      wrong: Array(peers.options.prefix(wanted) + others),
      weight: index.likeDeeds.weight(answer.value) - 1, mustBalance: kind == .holder, least: 3,
      seed: seed)
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
