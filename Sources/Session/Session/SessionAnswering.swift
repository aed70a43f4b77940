import English
import FSRS
import Grading
import Questions
import Records

/// From a line at the answer prompt to the verdict.
extension Session {
  mutating func answer(
    _ line: String, to asked: Asked, _ attempt: Attempt, at moment: LocalInstant
  ) -> [Effect] {
    var text = line.trimmingWhitespace
    if text.hasPrefix("::") {
      text.removeFirst()
    } else if text.hasPrefix(":") {
      return command(String(text.dropFirst()), asked, attempt, at: moment)
    }
    switch asked.form {
    case .flip: return reveal(asked, typed: nil, judgement: nil, chosen: nil, attempt, moment)
    case .choice:
      guard !text.isEmpty, !Grader.isSurrender(text) else {
        return reveal(
          asked, typed: "", judgement: Judgement(.wrong), chosen: nil, attempt, moment)
      }
      guard let chosen = asked.option(text) else {
        return [.say(.noSuchOption(text)), .readAnswer(.choice)]
      }
      let judgement = Judgement(
        chosen.isRight ? .correct : .wrong, chosen.reason(for: asked.card.answer))
      return reveal(
        asked, typed: chosen.text, judgement: judgement, chosen: chosen, attempt, moment)
    case .typed: return typed(text, asked, attempt, at: moment)
    }
  }

  /// An answer of another type gets a second try, one that leaves something out one question more.
  mutating func typed(
    _ text: String, _ asked: Asked, _ attempt: Attempt, at moment: LocalInstant
  ) -> [Effect] {
    var attempt = attempt
    if !attempt.hasRetried, attempt.unfinished == nil, SessionCommand.isName(text),
      graders.judge(text, for: asked.card, stem: asked.stem, aliases: aliases).verdict == .wrong
    {
      attempt.hasRetried = true
      stage = .answering(asked, attempt)
      return [.say(.perhapsCommand(text)), .readAnswer(.typed)]
    }
    let judged = attempt.readings(of: text).map { text in
      (
        text: text,
        judgement: graders.judge(text, for: asked.card, stem: asked.stem, aliases: aliases)
      )
    }
    let best = judged.min { $0.judgement.verdict.rank < $1.judgement.verdict.rank }
    guard var (typed, judgement) = best else { return [] }
    if judgement.isUnreadable, !attempt.hasRetried, attempt.unfinished == nil {
      attempt.hasRetried = true
      stage = .answering(asked, attempt)
      return [.say(.unreadable(judgement.reason)), .readAnswer(.typed)]
    }
    if let question = judgement.followUp, attempt.unfinished == nil {
      attempt.unfinished = text
      stage = .answering(asked, attempt)
      return [.say(.incomplete(judgement.reason, question)), .readAnswer(.typed)]
    }
    if let unfinished = attempt.unfinished, judgement.verdict != .correct {
      // What was said first stands, and is not enough.
      typed = text.isEmpty ? unfinished : "\(unfinished); \(text)"
      judgement = Judgement(.close, "Right as far as it went, but not all of it.")
      judgement.isInTwoParts = !text.isEmpty
    }
    return reveal(asked, typed: typed, judgement: judgement, chosen: nil, attempt, moment)
  }

  mutating func reveal(
    _ asked: Asked, typed: String?, judgement: Judgement?, chosen: Choice?, _ attempt: Attempt,
    _ moment: LocalInstant
  ) -> [Effect] {
    let elapsed = max(0, moment.instant.milliseconds - attempt.since.instant.milliseconds)
    let suggested = judgement.map {
      Suggestion.grade($0, hints: attempt.hints, isSlow: pace.isSlow(elapsed, asked.form))
    }
    if judgement?.verdict == .correct { pace.add(elapsed, asked.form) }
    let card = asked.card
    let isCorrect = judgement?.verdict == .correct
    let parts =
      asked.form == .typed && !isCorrect
      ? typed.map { AnswerPart.compare($0, with: card.answer) } ?? [] : []
    let around = landmarks.around(
      card, studied: queue.studiedDates(in: card.deck), make: supply.card,
      known: { queue.state(of: $0) }, at: moment)
    let revealed = Revealed(
      asked: asked, typed: typed, judgement: judgement, parts: parts,
      time: DateInTime(card, typed: typed, isCorrect: isCorrect, around), chosen: chosen,
      dues: outcomes(of: asked.card, at: moment).map { due(after: $0.interval, at: moment) },
      suggested: suggested ?? .good)
    stage = .grading(revealed, hints: attempt.hints, milliseconds: elapsed)
    return [.reveal(revealed), gradePrompt(revealed)]
  }
}
