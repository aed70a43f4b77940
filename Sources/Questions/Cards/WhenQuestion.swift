package import Chronicle
import EDTF
import Grading

/// When did it happen? (Q1 of `questions-and-grading.md`; the start and end of what lasted are their own kinds.)
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
      .when, .date, of: event, stems: index.speech.when(asked.clause, precision), answer: answer,
      qualifier: asked.qualifier, added: asked.added,
      choices: DateOptions.choices(
        for: answer, event: event.id, besides: event.claims.compactMap(\.date), in: index,
        seed: index.seed(event, .date)))
    return [card].compactMap(\.self)
  }
}
