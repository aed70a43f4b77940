package import Chronicle
import EDTF
import English
import Grading
import Records

extension QuestionKind {
  /// Which role did they hold there?
  package static let role = QuestionKind(
    "role", facet: "role", heading: "role", mixing: .apart, omits: .role,
    holes: .init([.who, .body, .when]), answerPlace: .keys("as", "role"))
}

/// Which role did they hold at this body?
package enum RoleQuestion: CardMaker {
  package static var kind: QuestionKind { .role }

  package static func cards(for event: Event, in index: ChronicleIndex) -> [Card] {
    guard !index.tenures.isOfOneRole, let term = index.tenures.term(event.id),
      OfficeDisambiguation.isPlain(event, in: index), index.names.isNameable(term.tenure.body),
      let holder = index.names.list(event.who),
      let when = When(
        term,
        among: index.tenures.terms(at: term.tenure.body, of: event.who).filter {
          !$0.parts.contains(event.id) && OfficeDisambiguation.isPlain($0.event, in: index)
        }, in: index.speech)
    else { return [] }
    let tenure = term.tenure
    let names = index.names.roleNames(tenure)
    let role = index.names.role(tenure)
    let answer = Answer(
      kind: .role, value: index.chronicle.roles[tenure.role] == nil ? role : tenure.role,
      text: role, aliases: names.filter { $0 != role })
    let stems = index.speech.role(
      role, of: holder, at: index.names.inStem(tenure.body),
      joined: index.chronicle.roles[tenure.role]?.preposition, when: when.qualifier)
    let card = index.card(
      .role, of: event, stems: stems, answer: answer, qualifier: when.qualifier,
      added: when.added,
      choices: choices(for: term, answer: answer, in: index))
    return [card].compactMap(\.self)
  }

  /// Roles of this chronicle that nobody holds together with the right one, first those of the same people.
  ///
  /// A rank beside its post, or a member beside a leader, may well be true besides.
  private static func choices(for term: Term, answer: Answer, in index: ChronicleIndex) -> [Choice]?
  {
    let ranked =
      term.event.who.flatMap { index.tenures.termOfEachRole(of: $0) } + index.tenures.termOfEachRole
    let here = index.tenures.terms(at: term.tenure.body, of: term.event.who)
    // By whatever name: who was general secretary may be called first secretary.
    let roles = Set(here.map(\.tenure.role) + [term.tenure.role])
    let heldHere =
      here.map { index.names.role($0.tenure) }
      + roles.sorted().flatMap { index.chronicle.roles[$0]?.allNames ?? [] }
    var taken: [Distractor] = []
    for other in ranked.prefix(reach) where taken.count < 8 {
      let role = index.names.role(other.tenure)
      guard other.event.id != term.event.id, index.roles.areExclusive(answer.text, role),
        !roles.contains(other.tenure.role),
        !heldHere.contains(where: { index.roles.areConfusable($0, role) }),
        !taken.contains(where: { index.roles.areConfusable($0.text, role) })
      else { continue }
      taken.append(Distractor(text: role, whyFalse: whyFalse(other, term, in: index)))
    }
    return Distractors.choices(
      right: answer.text, wrong: taken, least: 3,
      seed: index.seed(term.event, .role))
  }

  /// How many roles are looked at.
  private static let reach = 400

  private static func whyFalse(_ other: Term, _ term: Term, in index: ChronicleIndex) -> String {
    let bearer = index.names.list(other.event.who)
    let isSeveral = other.event.who.count > 1
    guard other.tenure.body != term.tenure.body else {
      return index.speech.hadRoleThere(bearer, isSeveral: isSeveral)
    }
    return index.speech.hadRole(
      bearer, isSeveral: isSeveral, at: index.names.inStem(other.tenure.body))
  }
}
