package import FSRS
package import Grading
package import Questions
package import Records

/// What a session wants done; the caller carries effects out in order.
package enum Effect: Sendable, Hashable {
  /// Show a question.
  case ask(Asked, SessionProgress)
  /// Show what became of an answer and what each grade would do.
  case reveal(Revealed)
  /// Say something between.
  case say(Remark)
  /// Read one line as the answer.
  case readAnswer(Form)
  /// Read one line as the grade.
  case readGrade(suggested: Grade, form: Form, canAddAlias: Bool)
  /// Show an exercise, which has no memory and no grade.
  case askExercise(Asked)
  case judgeExercise(Asked, Judgement, typed: String)
  /// Make it durable before any later effect.
  case recordExercise(Exercise, Verdict, typed: String, milliseconds: Int)
  /// Make it durable before any later effect.
  case record(Review)
  /// Make it durable, so that an interrupted session can go on: so many hints for this question.
  case noteHint(card: CardID, count: Int)
  /// Make it durable: this card is left out for the rest of the session.
  case noteSkip(card: CardID)
  /// Withdraw the last review of this card.
  case withdraw(card: CardID)
  /// From now on `text` is right for this entity.
  case addAlias(entity: String, text: String)
  /// It is right no more.
  case withdrawAlias(entity: String, text: String)
  /// Make it durable before any later effect.
  case mark(card: CardID, Mark)
  /// Withdraw the last mark of this kind on this card.
  case withdrawMark(card: CardID, Mark)
  /// Let the learner change the card's event, then tell the session with `resume(after:)` what came of it.
  case edit(Card, copy: Bool)
  case finish(Summary)
}
