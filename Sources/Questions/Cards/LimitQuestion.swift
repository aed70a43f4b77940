package import Chronicle
import EDTF
import Grading
import Records

/// What asks when something began and what asks when it ended have in common.
enum LimitQuestion {
  enum Limit {
    case start, end
  }

  static func cards(for event: Event, _ limit: Limit, in index: ChronicleIndex) -> [Card] {
    do { return [try card(for: event, limit, in: index)] } catch { return [] }
  }

  static func card(
    for event: Event, _ limit: Limit, in index: ChronicleIndex
  ) throws(Silence) -> Card {
    let speech = index.speech
    let isStart = limit == .start
    let date: HistoricalDate?
    let (qualifier, added): (String?, QuestionMeaning.Qualifier?)
    let stems: (Precision) -> [String]
    let claimed: [HistoricalDate]
    switch event.content {
    case .happening:
      guard let lasting = event.settledDate, lasting.isInterval else { throw .unknownDate }
      guard let asked = index.told(event) else { throw .otherTerms }
      date = isStart ? lasting.start : lasting.end
      (qualifier, added) = (asked.qualifier, asked.added)
      claimed = index.happenings.claimedAlike(event).compactMap(\.settledDate)
        .compactMap { isStart ? $0.start : $0.end }
      stems = isStart ? { speech.began(asked.clause, $0) } : { speech.ended(asked.clause, $0) }
    case .tenure:
      let term = try term(of: event, limit, in: index)
      guard let turn = isStart ? term.start : term.end else { throw .unknownDate }
      let asked = try OfficeDisambiguation.found(term, in: index)
      guard event.ownWordings(kind(limit)) != nil || !isHeld(around: turn, limit, asked.others)
      else { throw .mayGoOn }
      date = turn
      (qualifier, added) = (asked.qualifier, asked.added)
      claimed = asked.claimed.compactMap { isStart ? $0.start : $0.end }
      stems = isStart ? { speech.tookUp(asked.clause, $0) } : { speech.left(asked.clause, $0) }
    }
    guard let date else { throw .unknownDate }
    guard let precision = index.asked(date), let answer = Answer(date, at: precision)
    else { throw .vagueDate }
    let kind = kind(limit)
    return try index.made(
      kind, of: event, stems: stems(precision), answer: answer, qualifier: qualifier,
      added: added,
      choices: DateDistractors.choices(
        for: answer, of: event,
        like: index.tenures.term(event.id).map {
          index.post($0).dates(isStart ? .start : .end, precision)
        },
        besides: claimed, in: index, seed: index.seed(event, kind)))
  }

  private static func kind(_ limit: Limit) -> QuestionKind { limit == .start ? .start : .end }

  /// All that was held without a break, if the event is its first or its last; where the author words the
  /// question himself, the tenure alone.
  private static func term(
    of event: Event, _ limit: Limit, in index: ChronicleIndex
  ) throws(Silence) -> Term {
    guard let single = index.tenures.term(event.id), !single.isSomeTime else { throw .unknownDate }
    // The date of a happening that begins or ends it is that happening's card.
    if (limit == .start ? single.beginsWith : single.endsWith) != nil { throw .askedElsewhere }
    if event.ownWordings(kind(limit)) != nil { return single }
    guard let holding = index.tenures.holding(event.id),
      (limit == .start ? holding.parts.first : holding.parts.last) == event.id
    else { throw .askedElsewhere }
    return holding
  }

  /// Whether one of the holders may have had the post by another term on the eve of the start, or on
  /// the day after the end: he then neither took it up nor left it.
  private static func isHeld(
    around turn: HistoricalDate, _ limit: Limit, _ others: [Term]
  ) -> Bool {
    guard let first = turn.possibleDays.first?.lower, let last = turn.possibleDays.last?.upper
    else { return true }
    let days =
      limit == .start
      ? DayRange(lower: first - 1, upper: last) : DayRange(lower: first, upper: last + 1)
    return others.contains { $0.span.overlaps(days) }
  }
}

extension QuestionKind {
  /// When did it begin?
  package static let start = QuestionKind(
    "start", facet: "start", heading: "beginning", mixing: .date,
    holes: .init([.event], besides: [.unit]),
    // What begins a term may be what tells its day.
    answerPlace: AnswerPlace { event, chronicle, _ in
      event.fieldPlaces["date"]
        ?? chronicle.events.first { $0.begins.contains(event.id) }?.fieldPlaces["date"]
    })
}

/// When did a tenure, or a happening that lasted, begin?
package enum StartQuestion: CardMaker {
  package static var kind: QuestionKind { .start }

  package static func cards(for event: Event, in index: ChronicleIndex) -> [Card] {
    LimitQuestion.cards(for: event, .start, in: index)
  }
}

extension QuestionKind {
  /// When did it end?
  package static let end = QuestionKind(
    "end", facet: "end", heading: "end", mixing: .date,
    holes: .init([.event], besides: [.unit]),
    answerPlace: AnswerPlace { event, chronicle, _ in
      chronicle.events.first { $0.ends.contains(event.id) }?.fieldPlaces["date"]
        ?? event.fieldPlaces["date"]
    })
}

/// When did a tenure, or a happening that lasted, end? Only where the end is stated.
package enum EndQuestion: CardMaker {
  package static var kind: QuestionKind { .end }

  package static func cards(for event: Event, in index: ChronicleIndex) -> [Card] {
    LimitQuestion.cards(for: event, .end, in: index)
  }
}
