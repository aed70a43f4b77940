package import Questions
package import Records

/// Short replies to a line at a prompt.
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
  /// A command's name was typed without its colon.
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
  case help(Place)

  /// Where help was asked for.
  package enum Place: Sendable, Hashable {
    case answer, grade, quiz, exercise
  }
}
