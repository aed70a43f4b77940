package import FSRS

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
