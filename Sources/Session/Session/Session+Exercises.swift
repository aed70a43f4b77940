import Chronicle
import English
import FSRS
import Grading
import Questions
import Records

/// Exercises between the cards.
extension Session {
  mutating func ask(_ exercise: Exercise, at moment: LocalInstant) -> [Effect] {
    let card = exercise.card
    let asked = Asked(
      card, form: Mode.auto.form(for: card, known: .new),
      reps: Int(truncatingIfNeeded: moment.day.number))
    stage = .exercising(asked, exercise, Attempt(since: moment))
    return [.askExercise(asked), .readAnswer(asked.form)]
  }

  /// Judges an exercise, which changes no memory, and goes on.
  mutating func answer(
    _ line: String, _ asked: Asked, _ exercise: Exercise, _ attempt: Attempt,
    at moment: LocalInstant
  ) -> [Effect] {
    let text = line.trimmingWhitespace
    if text.hasPrefix(":"), !text.hasPrefix("::") {
      let prompt = Effect.readAnswer(asked.form)
      switch SessionCommand(String(text.dropFirst())) {
      case .quit: return finish(.left, at: moment)
      case .skip: return [.say(.skipped)] + advance(at: moment)
      case .help: return [.say(.help(.exercise)), prompt]
      case .again: return [.askExercise(asked), prompt]
      case .undo: return undo(at: moment, otherwise: prompt)
      case nil: return [.say(.noSuchCommand(String(text.dropFirst()))), prompt]
      default: return [.say(.onlyForCards), prompt]
      }
    }
    var judgement: Judgement
    if text.isEmpty || Grader.isSurrender(text) {
      judgement = Judgement(.wrong)
    } else if asked.form == .choice {
      guard let chosen = asked.option(text) else {
        return [.say(.noSuchOption(text)), .readAnswer(.choice)]
      }
      judgement = Judgement(chosen.isRight ? .correct : .wrong, chosen.whyFalse ?? "")
    } else {
      judgement = graders.judge(text, for: asked.card, stem: asked.stem, aliases: aliases)
      if judgement.isUnreadable, !attempt.hasRetried {
        var again = attempt
        again.hasRetried = true
        stage = .exercising(asked, exercise, again)
        return [.say(.unreadable(judgement.reason)), .readAnswer(asked.form)]
      }
    }
    let elapsed = max(0, moment.instant.milliseconds - attempt.since.instant.milliseconds)
    return [
      .judgeExercise(asked, judgement, typed: text),
      .recordExercise(exercise, judgement.verdict, typed: text, milliseconds: elapsed),
    ] + advance(at: moment)
  }
}
