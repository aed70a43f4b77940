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
  /// Let the learner change the card's event, then tell the session with `reload` what came of it.
  case edit(Card, copy: Bool)
  case finish(Summary)
}

/// Short replies of a session.
package enum Remark: Sendable, Hashable {
  case hint(String)
  case noMoreHints
  case skipped
  /// - Parameter leaves: whether an answer that was not graded yet was left for it.
  case undone(card: Card, leaves: Bool)
  case nothingToUndo
  /// The answer at whose grade prompt this is has not been graded: there is nothing to take back of it.
  case notGradedYet
  /// The session was left at a grade prompt.
  case leftUngraded
  /// A command's name was typed as an answer.
  case perhapsCommand(String)
  case aliasAdded(String)
  case why(MemoryReport)
  case flagged(String)
  case suspended(card: CardID)
  case buried
  case unmarked(Mark.Kind)
  /// The card's event is gone from the file, or is not asked any more.
  case cardGone
  /// An exercise has no memory, no file and no mark.
  case onlyForCards
  /// A quiz keeps no progress that a command could act on.
  case onlyInStudy(String)
  case noSuchCommand(String)
  case noSuchGrade(String)
  case noSuchOption(String)
  /// The typed text was no answer of the type asked: try again, without penalty.
  case unreadable(String)
  /// Right, but not all of it: why, and the one question for the rest.
  case incomplete(String, String)
  case help(Prompt)

  /// Where help was asked for.
  package enum Prompt: Sendable, Hashable {
    case answer, grade, quiz, exercise
  }
}
