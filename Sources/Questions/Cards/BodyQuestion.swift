package import Chronicle
import EDTF
import English
import Grading
import Records

extension QuestionKind {
  /// At which body did they hold it?
  package static let body = QuestionKind(
    "body", facet: "body", heading: "body", mixing: .apart, omits: .body,
    holes: .init([.who, .role, .when]), answerPlace: .keys("of"))
}

/// At which body did they hold this role?
package enum BodyQuestion: CardMaker {
  package static var kind: QuestionKind { .body }

  package static func cards(for event: Event, in index: ChronicleIndex) -> [Card] {
    guard !index.tenures.isAtOneBody, let term = index.tenures.term(event.id),
      OfficeDisambiguation.isPlain(event, in: index),
      let holder = index.names.list(event.who),
      let body = index.chronicle.organisations[term.tenure.body]
    else { return [] }
    let role = index.names.role(term.tenure)
    // Everybody is a member of much that no chronicle tells of.
    guard !index.roles.isCommon(role) else { return [] }
    // Beyond the chronicle they had it elsewhere too: the time is always said.
    guard let when = when(term, role, in: index) else { return [] }
    let answer = Answer(
      kind: .organisation, value: body.id, text: body.name, aliases: body.aliases)
    let stems = index.speech.body(
      of: holder, isSeveral: event.who.count > 1,
      title: index.names.title(term.tenure, ofSeveral: event.who.count > 1),
      joinedWith: index.names.preposition(term.tenure), when: when.qualifier)
    let card = index.card(
      .body, of: event, stems: stems, answer: answer, qualifier: when.qualifier,
      added: when.added,
      choices: choices(for: term, body: body, in: index))
    return [card].compactMap(\.self)
  }

  /// When it was held; nil where even then they may have had the role elsewhere.
  private static func when(_ term: Term, _ role: String, in index: ChronicleIndex) -> When? {
    guard term.event.who.count == 1 else {
      return When(
        term, among: rivals(of: term, role, in: index), isAlways: true, in: index.speech)
    }
    // Of one holder there may be thousands: only those of the time are looked at.
    let career = index.career(of: term.event.who[0], role: role)
    func isRival(_ other: Term) -> Bool {
      other.event.id != term.event.id && other.tenure.body != term.tenure.body
        && OfficeDisambiguation.isPlain(other.event, in: index)
    }
    return When(
      term, hasRivals: career.terms.contains(where: isRival), isAlways: true, in: index.speech
    ) { career.contains(overlapping: $0, where: isRival) }
  }

  /// Terms at other bodies at which every one of the holders may be said to have had the role.
  private static func rivals(of term: Term, _ role: String, in index: ChronicleIndex) -> [Term] {
    let lists = term.event.who.map { holder in
      index.tenures.terms(of: holder) { index.roles.areConfusable(role, $0) }.filter {
        $0.event.id != term.event.id && $0.tenure.body != term.tenure.body
          && OfficeDisambiguation.isPlain($0.event, in: index)
      }
    }
    guard lists.count > 1, let first = lists.first else { return lists.first ?? [] }
    let shared = lists.dropFirst().reduce(into: Set(first.map(\.tenure.body))) {
      $0.formIntersection($1.map(\.tenure.body))
    }
    return lists.joined().filter { shared.contains($0.tenure.body) }
  }

  /// Other bodies of the same sort at which the chronicle gives them no such role, and whose names neither
  /// hold the right one's nor lie in it.
  ///
  /// The only front among offices would tell: where no sort is known, there are no options.
  private static func choices(
    for term: Term, body: Entity, in index: ChronicleIndex
  ) -> [Choice]? {
    guard let sort = index.sort(ofBody: body) else { return nil }
    let role = index.names.role(term.tenure)
    let own = term.event.who.flatMap { index.tenures.bodies(of: $0) }
    let known = Set(own)
    func isOther(_ other: Entity) -> Bool {
      other.id != body.id && index.sort(ofBody: other) == sort
        && !index.bodyNames.share(other, body)
        && !(known.contains(other.id)
          && index.tenures.terms(at: other.id, of: term.event.who).contains {
            index.roles.areConfusable(role, index.names.role($0.tenure))
          })
    }
    let seed = index.seed(term.event, .body)
    // Bodies at which the same people held something else are good options, but not they alone: the
    // right one would be that of which least is told.
    let start = own.isEmpty ? 0 : Int((seed >> 24) % UInt64(own.count))
    var near: [Entity] = []
    for id in (own[start...] + own[..<start]).prefix(reach) where near.count < 2 {
      guard let other = index.chronicle.organisations[id], isOther(other),
        !near.contains(where: { $0.id == id })
      else { continue }
      near.append(other)
    }
    let isOwn = Set(near.map(\.id))
    let others = index.chronicle.organisations.some(from: seed >> 16) {
      !isOwn.contains($0.id) && isOther($0)
    }
    let wrong = (near + others).map {
      Distractor(
        text: $0.name, weight: index.likeDeeds.weight($0.id),
        whyFalse: index.speech.roleIsHeldAt(body.name))
    }
    return Distractors.choices(
      right: body.name, wrong: wrong.shuffled(by: seed),
      weight: index.likeDeeds.weight(body.id) - 1, least: 3, seed: seed)
  }

  /// How many of somebody's bodies are looked at.
  private static let reach = 200
}
