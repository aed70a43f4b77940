/// Short replies of a session.
package enum Remark: Sendable, Hashable {
  case hint(String)
  case noMoreHints
  case skipped
  case undone(card: Card)
  case nothingToUndo
  case aliasAdded(String)
  case why(CardStanding)
  case flagged(String)
  case suspended(card: String)
  case buried
  case unmarked(CardMark)
  /// The card's event is gone from the file, or is not asked any more.
  case cardGone
  /// An exercise has no memory, no file and no mark.
  case onlyForCards
  case noSuchCommand(String)
  case noSuchGrade(String)
  case noSuchOption(String)
  /// The typed text was no answer of the type asked: try again, without penalty.
  case unreadable(String)
  /// Right, but not all of it: why, and the one question for the rest.
  case incomplete(String, String)
  case help(duringGrade: Bool)
}
