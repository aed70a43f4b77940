package import Chronicle
import EDTF
import English
import Grading
import Records

extension QuestionKind {
  /// What happened then?
  package static let what = QuestionKind(
    "what", facet: "what", heading: "event", mixing: .apart, omits: .everything,
    holes: .init(), answerPlace: .keys("what"))
}

/// Which of these happened then? Always among options, of which exactly one can be true.
package enum WhatQuestion: CardMaker {
  package static var kind: QuestionKind { .what }

  package static func cards(for event: Event, in index: ChronicleIndex) -> [Card] {
    guard case .happening = event.content, event.status == .plain, event.accordingTo == nil,
      !isEndOfTheLife(event, in: index), let date = event.settledDate, !date.isInterval,
      let precision = date.certainPrecision,
      let shown = date.truncated(to: precision),
      !(date.isOneOf && precision > .year),
      let asked = index.told(event)
    else { return [] }
    let text = asked.clause.statement.withUppercaseStart
    let answer = Answer(kind: .event, value: event.id, text: text)
    // Words of the date in an option would tell.
    let clue = Answer(kind: .date, value: shown.edtf, calendar: shown.calendar, text: shown.text)
    let options = HappeningDistractors(event, text: text, date: shown, in: index)
    guard !Clues.reveals(text, clue), !HappeningDistractors.tellsDate(text, in: index) else {
      return []
    }
    let candidates = index.makesOptions ? options.candidates : nil
    guard index.makesOptions ? candidates != nil : options.areEnough else { return [] }
    let card = index.card(
      .what, of: event, stems: index.speech.what(on: shown), answer: answer,
      qualifier: asked.qualifier,
      added: .date(shown), choices: candidates.flatMap(options.choices))
    return [card].compactMap(\.self)
  }

  /// Of four statements a birth is always found by its date alone, and so is the death of the one whose life it is.
  private static func isEndOfTheLife(_ event: Event, in index: ChronicleIndex) -> Bool {
    event.kind == "birth"
      || event.kind == "death" && index.chronicle.subject.map(event.who.contains) ?? false
  }
}
