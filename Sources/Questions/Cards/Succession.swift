package import Chronicle
import EDTF
import English
import Grading
import Records

/// Who held a post right before or right after a term, where the chronicle proves it.
package enum Succession {
  package enum Side: Sendable {
    case before, after
  }

  /// Longest time without a holder, in days, across which one still succeeds another: a year, and
  /// the thirteen days by which unmarked digits may be meant otherwise.
  private static let longestGap = 366 + 13

  /// The term next to `term`, if it is certainly the next one; nil where another may lie between.
  package static func neighbour(of term: Term, _ side: Side, in index: ChronicleIndex) -> Term? {
    guard isUsable(term, in: index) else { return nil }
    let post = index.post(term)
    // Of several within the year the nearest; that nobody else comes between has to be proved.
    guard let neighbour = nearest(to: term, side, in: post),
      let window = window(term, neighbour, side),
      !post.contains(
        overlapping: window, besides: [term.event.id, neighbour.event.id],
        where: { OfficeDisambiguation.isPlain($0.event, in: index) })
    else { return nil }
    return neighbour
  }

  /// The term of other people that begins, or ends, nearest to the end, or beginning, of this one.
  private static func nearest(to term: Term, _ side: Side, in post: TermsByTime) -> Term? {
    func isOther(_ other: Term) -> Bool {
      Set(other.event.who).isDisjoint(with: term.event.who) && window(term, other, side) != nil
    }
    switch side {
    case .after:
      return term.firstEnd.flatMap { day in
        post.firstArrival(in: day...day + longestGap, where: isOther)
      }
    case .before:
      return term.lastStart.flatMap { day in
        post.lastDeparture(in: day - longestGap...day, where: isOther)
      }
    }
  }

  private static func isUsable(_ term: Term, in index: ChronicleIndex) -> Bool {
    !term.isSomeTime && OfficeDisambiguation.isPlain(term.event, in: index)
  }

  /// The days from the first possible end of the earlier term to the last possible start of the
  /// later; nil where the two don't meet whatever the days were.
  private static func window(_ term: Term, _ other: Term, _ side: Side) -> DayRange? {
    let (earlier, later) = side == .after ? (term, other) : (other, term)
    guard let firstEnd = earlier.firstEnd, let lastStart = later.lastStart, lastStart >= firstEnd,
      lastStart - firstEnd <= longestGap
    else { return nil }
    return DayRange(lower: firstEnd, upper: lastStart)
  }
}

/// A card that asks for the holder next to a term.
extension Succession {
  static func cards(
    for event: Event, _ side: Side, _ kind: QuestionKind, in index: ChronicleIndex,
    stems: (_ office: OfficeClause, _ isOneOf: Bool) -> [String]
  ) -> [Card] {
    guard let term = index.tenures.term(event.id),
      event.ownWording(kind) != nil
        || !index.roles.isShared(index.names.role(term.tenure)),
      let asked = OfficeDisambiguation(term, in: index),
      let neighbour = neighbour(of: term, side, in: index),
      let answer = HolderQuestion.answer(neighbour.event, in: index)
    else { return [] }
    let card = index.card(
      kind, of: event,
      stems: stems(asked.clause, neighbour.event.who.count > 1),
      answer: answer, qualifier: asked.qualifier, added: asked.added,
      choices: choices(for: term, neighbour, answer: answer, kind, side, in: index))
    return [card].compactMap(\.self)
  }

  /// Others who held the same post at another time; where there are fewer than three, people of the time besides.
  private static func choices(
    for term: Term, _ neighbour: Term, answer: Answer, _ kind: QuestionKind, _ side: Side,
    in index: ChronicleIndex
  ) -> [Choice]? {
    let concerned = Set(neighbour.event.who + term.event.who)
    let peers = HolderDistractors.options(
      for: term, besides: concerned, notOn: window(term, neighbour, side), in: index)
    guard peers.count < 3 else {
      return Distractors.choices(
        right: index.names.option(answer.value) ?? answer.text,
        wrong: peers.shuffled(by: index.seed(term.event, kind)),
        weight: index.likeDeeds.weight(answer.value) - 1, least: 3,
        seed: index.seed(term.event, kind))
    }
    return EntityDistractors.choices(
      for: term.event, answer: answer, excluding: concerned, holdersOf: term,
      peers: (peers, peers.count), in: index,
      why: index.speech.chronicleNames(answer.text), kind: kind)
  }
}

extension QuestionKind {
  /// Who held the post before?
  package static let predecessor = QuestionKind(
    "predecessor", facet: "predecessor", heading: "predecessor", mixing: .later,
    holes: .init([.who, .office]), answerPlace: .elsewhere)
}

/// Who came before this holder?
package enum PredecessorQuestion: CardMaker {
  package static var kind: QuestionKind { .predecessor }

  package static func cards(for event: Event, in index: ChronicleIndex) -> [Card] {
    Succession.cards(for: event, .before, .predecessor, in: index) {
      office, isOneOf in
      index.speech.predecessor(of: office, isOneOf: isOneOf)
    }
  }
}

extension QuestionKind {
  /// Who held the post after?
  package static let successor = QuestionKind(
    "successor", facet: "successor", heading: "successor", mixing: .later,
    holes: .init([.who, .office]), answerPlace: .elsewhere)
}

/// Who came after this holder?
package enum SuccessorQuestion: CardMaker {
  package static var kind: QuestionKind { .successor }

  package static func cards(for event: Event, in index: ChronicleIndex) -> [Card] {
    Succession.cards(for: event, .after, .successor, in: index) { office, isOneOf in
      index.speech.successor(of: office, isOneOf: isOneOf)
    }
  }
}
