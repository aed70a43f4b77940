package import Chronicle
import EDTF
import Grading
import Records

extension QuestionKind {
  /// When did it happen?
  package static let when = QuestionKind(
    "when", facet: "date", heading: "date", mixing: .date,
    holes: .init([.event], [.who, .what], besides: [.unit]),
    answerPlace: AnswerPlace { event, _, _ in
      let claim = event.claims.first(where: \.isPreferred) ?? event.claims.first
      return event.fieldPlaces["date"] ?? claim?.fieldPlaces["date"]
    })
}

/// When did it happen? The start and end of what lasted are kinds of their own.
package enum WhenQuestion: CardMaker {
  package static var kind: QuestionKind { .when }

  package static func cards(for event: Event, in index: ChronicleIndex) -> [Card] {
    guard case .happening = event.content, let date = event.settledDate, !date.isInterval,
      let precision = index.asked(date), let answer = Answer(date, at: precision),
      let asked = index.told(event)
    else { return [] }
    // "1918 or 1919" is no fact to learn as "the 1910s".
    if date.isOneOf, precision > .year { return [] }
    let card = index.card(
      .when, of: event, stems: index.speech.when(asked.clause, precision), answer: answer,
      qualifier: asked.qualifier, added: asked.added,
      choices: DateDistractors.choices(
        for: answer, of: event,
        besides: event.claims.compactMap(\.date)
          + index.happenings.claimedAlike(event).compactMap(\.settledDate),
        in: index, seed: index.seed(event, .when)))
    return [card].compactMap(\.self)
  }
}

extension QuestionKind {
  /// Which date does this source give?
  package static let claim = QuestionKind(
    "claim", facet: "date@", heading: "date by source", mixing: .date,
    holes: .init(besides: [.unit]),
    answerPlace: AnswerPlace { event, _, claim in
      event.claims.first { $0.id == claim }?.fieldPlaces["date"]
    })
}

/// Which date does this source give? One card a claim, so that a contradiction is knowledge and not an error.
package enum ClaimQuestion: CardMaker {
  package static var kind: QuestionKind { .claim }

  package static func cards(for event: Event, in index: ChronicleIndex) -> [Card] {
    event.claims.compactMap { card(for: $0, of: event, in: index) }
  }

  private static func card(for claim: Claim, of event: Event, in index: ChronicleIndex) -> Card? {
    guard let date = claim.date, !date.isInterval, let precision = index.asked(date),
      let answer = Answer(date, at: precision), let citation = index.citation(of: claim),
      // Two claims of one passage would be two right answers.
      !event.claims.contains(where: {
        $0.id != claim.id && $0.source == claim.source && $0.passage == claim.passage
      })
    else { return nil }
    let told =
      claim.what.map { what in event.changed { $0.content = .happening(what: what) } } ?? event
    guard let asked = Disambiguation(told, in: index, byDate: false) else { return nil }
    var clause = asked.clause
    clause.attribution = citation
    let rivals = event.claims.filter { $0.id != claim.id }.compactMap { other in
      other.date.map { "\($0.text(saying: .both)) (\(index.citation(of: other) ?? other.id))" }
    }
    let contrast = rivals.isEmpty ? nil : index.speech.otherClaims(rivals)
    let note = [claim.note, event.note, contrast].compactMap(\.self).joined(separator: " ")
    return index.card(
      .claim, claim: claim.id, of: event, stems: index.speech.when(clause, precision),
      answer: answer, qualifier: index.speech.according(to: citation), added: asked.added,
      choices: DateDistractors.choices(
        for: answer, of: told, besides: event.claims.compactMap(\.date), in: index,
        seed: index.seed(event, .claim, of: claim.id)),
      source: citation, note: note.isEmpty ? nil : note)
  }
}

extension ChronicleIndex {
  /// A claim's source and passage; nil where it names no source.
  func citation(of claim: Claim) -> String? {
    guard let source = claim.source.flatMap({ chronicle.sources[$0] }) else { return nil }
    return names.title(of: source, passage: claim.passage)
  }
}
