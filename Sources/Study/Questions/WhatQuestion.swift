package import Chronicle
import EDTF
import FSRS

/// Which of these happened then? Always among options, of which exactly one can be true. (Q2)
package enum WhatQuestion: CardMaker {
  package static var kind: QuestionKind { .what }

  package static func cards(for event: Event, in index: ChronicleIndex) -> [Card] {
    guard case .happening = event.content, event.status == .plain, event.accordingTo == nil,
      let date = event.settledDate, !date.isInterval, let precision = date.certainPrecision,
      let shown = date.truncated(to: precision),
      !(date.isOneOf && precision > .year),
      let asked = index.told(event)
    else { return [] }
    let text = asked.clause.statement.withUppercaseStart
    let answer = Answer(kind: .event, value: event.id, text: text)
    guard let choices = choices(for: event, text: text, date: shown, in: index) else { return [] }
    let when = shown.adverbial
    let stems = [
      "Which of these happened \(when)?",
      "One of these happened \(when). Which?",
      "Which of these events belongs to this date: \(shown.text)?",
    ]
    let card = index.card(
      .what, .what, of: event, stems: stems, answer: answer, qualifier: asked.qualifier,
      added: .date(shown),
      choices: choices)
    return [card].compactMap(\.self)
  }

  /// Other happenings of the same people, or of anybody, certainly not on a possible day of this one.
  private static func choices(
    for event: Event, text: String, date: HistoricalDate, in index: ChronicleIndex
  ) -> [Choice]? {
    // Words of the date in an option would tell: leave such events out.
    let clue = Answer(kind: .date, value: date.edtf, calendar: date.calendar, text: date.text)
    guard !Clues.reveals(text, clue) else { return nil }
    let seed = StableHash.of("\(index.chronicle.id)/\(event.id)#what")
    var wrong: [WrongOption] = []
    // Whether there is such a card depends on there being two of them.
    let wanted = index.makesOptions ? 12 : 2
    index.alikeHappenings(to: event, not: date) { place in
      guard let clause = index.told(at: place)?.clause else { return false }
      let told = clause.statement.withUppercaseStart
      guard told != text, !wrong.contains(where: { $0.text == told }) else { return false }
      wrong.append(
        WrongOption(
          text: told,
          whyFalse: "that was \(index.chronicle.events[place].settledDate?.text ?? "")"))
      return wrong.count >= wanted
    }
    return Options.choices(right: text, wrong: wrong, seed: seed)
  }
}
