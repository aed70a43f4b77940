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
    let speech = index.speech
    let isStart = limit == .start
    let date: HistoricalDate?
    let (qualifier, added): (String?, QuestionMeaning.Qualifier?)
    let stems: (Precision) -> [String]
    switch event.content {
    case .happening:
      guard let asked = index.told(event), let lasting = event.settledDate, lasting.isInterval
      else { return [] }
      date = isStart ? lasting.start : lasting.end
      (qualifier, added) = (asked.qualifier, asked.added)
      stems = isStart ? { speech.began(asked.clause, $0) } : { speech.ended(asked.clause, $0) }
    case .tenure:
      // The date of a happening that begins or ends it is that happening's card.
      guard let term = index.tenures.term(event.id), !term.isSomeTime,
        (isStart ? term.beginsWith : term.endsWith) == nil,
        let asked = OfficeDisambiguation(term, in: index)
      else { return [] }
      date = isStart ? term.start : term.end
      (qualifier, added) = (asked.qualifier, asked.added)
      stems = isStart ? { speech.tookUp(asked.clause, $0) } : { speech.left(asked.clause, $0) }
    }
    guard let date, let precision = index.asked(date), let answer = Answer(date, at: precision)
    else { return [] }
    let kind: QuestionKind = isStart ? .start : .end
    let card = index.card(
      kind, of: event, stems: stems(precision), answer: answer, qualifier: qualifier,
      added: added,
      choices: DateDistractors.choices(
        for: answer, of: event,
        like: index.tenures.term(event.id).map {
          index.post($0).dates(isStart ? .start : .end, precision)
        },
        in: index, seed: index.seed(event, kind)))
    return [card].compactMap(\.self)
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
