package import Chronicle
import EDTF
import FSRS

/// At which body did they hold this role? (Q17)
package enum BodyQuestion: CardMaker {
  package static var kind: QuestionKind { .body }

  package static func cards(for event: Event, in index: ChronicleIndex) -> [Card] {
    guard let term = index.tenures.term(event.id),
      OfficeQualification.isPlain(event, in: index),
      let first = event.who.first, let holder = index.names.list(event.who),
      let body = index.chronicle.organisations[term.tenure.body]
    else { return [] }
    let role = index.names.role(term.tenure)
    let rivals = index.tenures.terms(of: first).filter { other in
      other.event.id != event.id && other.tenure.body != body.id
        && mayMean(role, index.names.role(other.tenure), index.roles)
    }
    guard let when = When(term, among: rivals) else { return [] }
    let answer = Answer(
      kind: .organisation, value: body.id, text: body.name, aliases: body.aliases)
    let preposition = index.names.preposition(term.tenure)
    let office = RoleWords.withArticle(role)
    let was = event.who.count > 1 ? "were" : "was"
    let stems = [
      "\(preposition.withUppercaseStart) which body \(was) \(holder) \(office)\(when.tail)?",
      "\(holder) \(was) \(office) \(preposition) which body\(when.tail)?",
      "Name the body \(preposition) which \(holder) \(was) \(office)\(when.tail).",
    ]
    let card = index.card(
      .body, .body, of: event, stems: stems, answer: answer, qualifier: when.qualifier,
      added: when.added,
      choices: choices(for: term, body: body, rivals: rivals, in: index))
    return [card].compactMap(\.self)
  }

  /// Whether who is asked for `role` could answer with a tenure of `other`: it says as much or more.
  private static func mayMean(_ role: String, _ other: String, _ roles: RoleLikeness) -> Bool {
    let asked = Set(role.lowercased().split(separator: " "))
    return asked.isSubset(of: other.lowercased().split(separator: " "))
      || roles.areConfusable(role, other)
  }

  /// Other bodies at which the chronicle gives them no such role, and none that contains or is part of the right one.
  private static func choices(
    for term: Term, body: Entity, rivals: [Term], in index: ChronicleIndex
  ) -> [Choice]? {
    let taken = Set(rivals.map(\.tenure.body))
    let holder = index.names.list(term.event.who) ?? ""
    let role = index.names.role(term.tenure)
    // Bodies at which the same people held something else make the best options.
    let own = Set(term.event.who.flatMap { index.tenures.terms(of: $0) }.map(\.tenure.body))
    func isOther(_ other: Entity) -> Bool {
      other.id != body.id && !taken.contains(other.id) && !index.bodyNames.share(other, body)
    }
    let near = own.sorted().compactMap { index.chronicle.organisations[$0] }.filter(isOther)
    let seed = StableHash.of("\(index.chronicle.id)/\(term.event.id)#body")
    let ranked =
      near
      + index.chronicle.organisations.some(from: seed >> 16) {
        isOther($0) && !own.contains($0.id) ? 0 : nil
      }
    let wrong = ranked.map {
      WrongOption(
        text: $0.name, whyFalse: "\(holder) had no such role there (\(role)) in this chronicle")
    }
    return Options.choices(right: body.name, wrong: wrong, seed: seed)
  }
}
