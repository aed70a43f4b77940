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

  /// Longest time without a holder, in days, across which one still succeeds another: a year.
  private static let longestGap = 366
  /// How far the next term is looked for: where two calendars are possible, days lie up to thirteen more
  /// apart than they certainly do.
  private static let reach = longestGap + 13

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
        post.firstArrival(in: day...day + reach, where: isOther)
      }
    case .before:
      return term.lastStart.flatMap { day in
        post.lastDeparture(in: day - reach...day, where: isOther)
      }
    }
  }

  private static func isUsable(_ term: Term, in index: ChronicleIndex) -> Bool {
    !term.isSomeTime && OfficeDisambiguation.isPlain(term.event, in: index)
  }

  /// The days from the first possible end of the earlier term to the last possible start of the
  /// later; nil where the one doesn't certainly follow on the other.
  private static func window(_ term: Term, _ other: Term, _ side: Side) -> DayRange? {
    let (earlier, later) = side == .after ? (term, other) : (other, term)
    guard let end = earlier.end, let start = later.start, follows(start, end),
      let firstEnd = earlier.firstEnd, let lastStart = later.lastStart, lastStart >= firstEnd
    else { return nil }
    return DayRange(lower: firstEnd, upper: lastStart)
  }

  /// Whether the one certainly comes at once or within a year after the other, or both are of the same
  /// day, month or year as they are written.
  private static func follows(_ start: HistoricalDate, _ end: HistoricalDate) -> Bool {
    if end.touches(start) { return true }
    // Digits of one unstated calendar are in the same one, whichever that is.
    if end.calendar == start.calendar, !end.isHedged, !start.isHedged,
      case .day(let first) = end.earliest, case .day(let last) = start.latest,
      case .day(let ended) = end.latest, case .day(let began) = start.earliest
    {
      return ended < began && last - first <= longestGap
    }
    guard end.certainlyPrecedes(start) else { return false }
    guard let first = end.possibleDays.first?.lower, let last = start.possibleDays.last?.upper
    else { return false }
    return last - first <= longestGap
  }
}

/// A card that asks for the holder next to a term.
extension Succession {
  static func cards(
    for event: Event, _ side: Side, _ kind: QuestionKind, in index: ChronicleIndex,
    stems: (_ office: OfficeClause, _ isOneOf: Bool) -> [String],
    throneStems: (_ throne: ThroneClause, _ isOneOf: Bool) -> [String]
  ) -> [Card] {
    guard let term = index.tenures.holding(event.id),
      (side == .before ? term.parts.first : term.parts.last) == event.id,
      event.ownWordings(kind) != nil
        || index.names.isSole(term.tenure),
      let asked = OfficeDisambiguation(term, in: index),
      let neighbour = neighbour(of: term, side, in: index),
      let answer = HolderQuestion.answer(neighbour.event, in: index)
    else { return [] }
    let isOneOf = neighbour.event.who.count > 1
    let worded =
      hasOneTitle(term, neighbour, in: index)
      ? stems(asked.clause, isOneOf)
      : throne(of: term, neighbour, asked, in: index).map { throneStems($0, isOneOf) } ?? []
    let card = index.card(
      kind, of: event, stems: worded,
      answer: answer, qualifier: asked.qualifier, added: asked.added,
      choices: choices(for: term, neighbour, answer: answer, kind, side, in: index))
    return [card].compactMap(\.self)
  }

  /// Who succeeded a king as king may be somebody long after the queen who came next.
  private static func hasOneTitle(
    _ term: Term, _ neighbour: Term, in index: ChronicleIndex
  ) -> Bool {
    index.names.role(term.tenure).lowercased() == index.names.role(neighbour.tenure).lowercased()
  }

  /// The throne on which the two follow each other, by whatever titles.
  private static func throne(
    of term: Term, _ neighbour: Term, _ asked: OfficeDisambiguation, in index: ChronicleIndex
  ) -> ThroneClause? {
    let roles = [term, neighbour].map { index.names.role($0.tenure) }
    guard asked.qualifier == nil, roles.allSatisfy(index.lexicon.roles.isThrone) else { return nil }
    return ThroneClause(
      holder: asked.clause.holder, body: index.names.inStem(term.tenure.body))
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
    Succession.cards(for: event, .before, .predecessor, in: index) { office, isOneOf in
      index.speech.predecessor(of: office, isOneOf: isOneOf)
    } throneStems: { throne, isOneOf in
      index.speech.predecessor(on: throne, isOneOf: isOneOf)
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
    } throneStems: { throne, isOneOf in
      index.speech.successor(on: throne, isOneOf: isOneOf)
    }
  }
}
