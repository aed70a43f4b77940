package import FSRS

/// What a session wants done; the caller carries effects out in order.
package enum Effect: Sendable, Hashable {
  /// Show a question.
  case ask(Asked, Count)
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
  case record(Graded)
  /// Withdraw the last review of this card.
  case withdraw(card: String)
  /// From now on `text` is right for this entity.
  case addAlias(entity: String, text: String)
  /// It is right no more.
  case withdrawAlias(entity: String, text: String)
  case finish(Summary)
}

/// How far the session is.
package struct Count: Sendable, Hashable {
  package var done: Int
  package var left: Int
  package var isNew: Bool
}

/// An answered question.
package struct Revealed: Sendable, Hashable {
  package var asked: Asked
  package var typed: String?
  /// Nil for a flip card.
  package var judgement: Judgement?
  /// What was chosen among options.
  package var chosen: Choice?
  /// When the card comes back under each grade.
  package var futures: ByGrade<Due>
  package var suggested: Grade
}

/// Short replies of a session.
package enum Remark: Sendable, Hashable {
  case hint(String)
  case noMoreHints
  case skipped
  case undone(card: Card)
  case nothingToUndo
  case aliasAdded(String)
  case noSuchCommand(String)
  case noSuchGrade(String)
  case noSuchOption(String)
  /// The typed text was no answer of the type asked: try again, without penalty.
  case unreadable(String)
  /// Right, but not all of it: why, and the one question for the rest.
  case incomplete(String, String)
  case help(duringGrade: Bool)
}

/// What a session came to.
package struct Summary: Sendable, Hashable {
  package enum Ending: Sendable, Hashable {
    case nothingLeft, limitReached, timeIsUp, left
  }

  package var ending: Ending
  package var answered = 0
  package var introduced = 0
  package var byGrade: [Grade: Int] = [:]
  package var correct = 0
  package var judged = 0
  package var milliseconds = 0
  /// Cards answered *again* or judged wrong, in order.
  package var missed: [Card] = []
  /// The first moment at which something is due again, among the session's decks.
  package var next: Due?
}
