package import FSRS
package import Grading
package import Questions
import Records

/// An answered question.
package struct Revealed: Sendable, Hashable {
  package var card: Card
  package var asked: Asked
  /// What was typed, or the text of the option that was chosen; nil for a flip card.
  package var typed: String?
  /// Nil for a flip card.
  package var judgement: Judgement?
  /// What was typed against what was asked, part by part; empty where it has no parts.
  package var parts: [AnswerPart] = []
  /// Where the date stands among others; nil for what is no date.
  package var time: DateInTime?
  /// What was chosen among options.
  package var chosen: Choice?
  /// When the card comes back under each grade.
  package var dues: ByGrade<Due>
  package var suggested: Grade
}

/// From a line at a card's answer prompt to the verdict.
extension Session {
  mutating func answer(
    _ line: String, to card: Card, _ prompt: Prompt, at moment: LocalInstant
  ) -> [Effect] {
    var prompt = prompt
    let asked = prompt.asked
    switch prompt.read(line, judge: { graders.judge($0, for: asked, aliases: aliases) }) {
    case .command(let command, let text):
      return carryOut(command, text, on: card, prompt, at: moment)
    case .again(let remark):
      stage = .answering(card, prompt)
      return [.say(remark), .readAnswer(asked.form)]
    case .answered(let response): return reveal(card, response, prompt, at: moment)
    }
  }

  mutating func reveal(
    _ card: Card, _ response: Prompt.Response, _ prompt: Prompt, at moment: LocalInstant
  ) -> [Effect] {
    let asked = prompt.asked
    let elapsed = prompt.elapsed(at: moment)
    let isCorrect = response.judgement?.verdict == .correct
    let suggested = response.judgement.map {
      Suggestion.grade($0, hints: prompt.hints, isSlow: pace.isSlow(elapsed, asked.form))
    }
    if isCorrect { pace.add(elapsed, asked.form) }
    let parts =
      asked.form == .typed && !isCorrect
      ? response.typed.map { AnswerPart.compare($0, with: card.answer) } ?? [] : []
    let studied = landmarks.near(card, supply) { !queue.state(of: $0).isNew }
    let around = landmarks.around(
      card, studied: studied, make: supply.card, known: { queue.state(of: $0) }, at: moment)
    let revealed = Revealed(
      card: card, asked: asked, typed: response.typed, judgement: response.judgement, parts: parts,
      time: DateInTime(card, typed: response.typed, isCorrect: isCorrect, around),
      chosen: response.chosen,
      dues: outcomes(of: card, at: moment).map { due(after: $0.interval, at: moment) },
      suggested: suggested ?? .good)
    stage = .grading(revealed, hints: prompt.hints, milliseconds: elapsed)
    return [.reveal(revealed), gradePrompt(revealed)]
  }
}
