package import Chronicle
import EDTF
import English
import FSRS
import Grading
import Records

extension QuestionKind {
  /// Who held this role?
  package static let holder = QuestionKind(
    "holder", facet: "holder", heading: "holder", mixing: .apart, omits: .people,
    holes: .init([.office, .when]), answerPlace: .keys("who"))
}

/// Who held this role? Asked only of roles that one person, or a named few, held at a time.
package enum HolderQuestion: CardMaker {
  package static var kind: QuestionKind { .holder }

  package static func cards(for event: Event, in index: ChronicleIndex) -> [Card] {
    do { return [try card(for: event, in: index)] } catch { return [] }
  }

  static func card(for event: Event, in index: ChronicleIndex) throws(Silence) -> Card {
    guard !event.who.isEmpty, index.tenures.term(event.id) != nil else { throw .unnamed }
    guard OfficeDisambiguation.isPlain(event, in: index) else { throw .hedged }
    guard let term = term(of: event, in: index) else { throw .askedElsewhere }
    guard index.names.isNameable(term.tenure.body) else { throw .unnamed }
    let role = index.names.role(term.tenure)
    let isOwn = event.ownWordings(.holder) != nil
    guard isOwn || index.names.isSole(term.tenure) else { throw .heldByMany }
    let shelf = index.post(term)
    // Whose life it is nobody need be asked, unless another held it too.
    if !isOwn, !event.unasked.contains(kind.facet.text), let subject = index.chronicle.subject,
      event.who == [subject],
      shelf.terms.allSatisfy({ $0.event.who == [subject] })
    {
      throw .subjectAlone
    }
    // A head beside the chairman is no wrong option, but no rival either.
    func isRival(_ other: Term) -> Bool {
      !other.parts.contains(event.id) && OfficeDisambiguation.isPlain(other.event, in: index)
        && (other.tenure.role == term.tenure.role
          || index.lexicon.roles.mayMean(index.names.role(other.tenure), role))
    }
    // Beyond the chronicle others held it too: without a time there would be many right answers.
    guard
      let when = When(
        term, hasRivals: shelf.terms.contains(where: isRival), isAlways: true, in: index.speech,
        isHeld: { shelf.contains(overlapping: $0, besides: [], where: isRival) })
    else { throw term.time == nil ? .unknownDate : .rivals }
    guard let answer = answer(event, in: index) else { throw .unnamed }
    guard let asked = isOwn ? when : when.orCircumstance(event) else { throw .unknownDate }
    let post = Post(
      role: role, title: index.names.title(term.tenure),
      preposition: index.names.preposition(term.tenure),
      body: index.names.inStem(term.tenure.body))
    let stems = index.speech.holder(
      of: post, isPerson: answer.kind == .person, isOneOf: event.who.count > 1,
      when: asked.qualifier)
    return try index.made(
      .holder, of: event, stems: stems, answer: answer, qualifier: asked.qualifier,
      added: asked.added,
      choices: choices(for: term, answer: answer, in: index))
  }

  /// All that was held without a break, if the event is the first of it; where the author words the
  /// question himself, the tenure alone.
  private static func term(of event: Event, in index: ChronicleIndex) -> Term? {
    event.ownWordings(.holder) != nil
      ? index.tenures.term(event.id)
      : index.tenures.holding(event.id).flatMap { $0.event.id == event.id ? $0 : nil }
  }

  /// Any one of joint holders is right: the others' names are aliases.
  static func answer(_ event: Event, in index: ChronicleIndex) -> Answer? {
    let holders = event.who.compactMap { index.chronicle.agent($0) }
    guard let main = holders.first else { return nil }
    let kind: Answer.Kind = index.chronicle.people[main.id] == nil ? .organisation : .person
    let others = holders.dropFirst().flatMap(\.allNames)
    return Answer(kind: kind, value: main.id, text: main.name, aliases: main.aliases + others)
  }

  /// People of the time, and of those who held it at another time one: of him the deck tells when
  /// he did, and the one of whom it doesn't would be right. Where that isn't enough, more of the latter.
  private static func choices(
    for term: Term, answer: Answer, in index: ChronicleIndex
  ) -> [Choice]? {
    let event = term.event
    let seed = index.seed(event, .holder)
    let peers = HolderDistractors.options(
      for: term, besides: Set(event.who), notOn: term.saidDays, isOfTheTime: true, in: index
    ).shuffled(by: seed)
    return EntityDistractors.choices(
      for: event, answer: answer, excluding: [], holdersOf: term,
      peers: (peers, 1), in: index,
      why: index.speech.chronicleNames(index.names.list(event.who) ?? answer.text),
      kind: .holder)
  }
}
