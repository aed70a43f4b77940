package import FSRS
package import Questions

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
  /// New cards that were answered and are known, in order.
  package var learnt: [Card] = []
  /// What was said for something else, in order.
  package var confusions: [Confusion] = []
  /// Cards forgotten so often that asking alone doesn't help.
  package var leeches: [Leech] = []
  /// Cards in review that were forgotten, and of those the ones answered *hard* the time before.
  package var forgotten = 0
  package var forgottenAfterHard = 0
  /// Cards that are due and were not asked.
  package var left = 0
  /// New cards that the day still allows.
  package var leftNew = 0
  /// The first moment at which something is due again, among the session's decks.
  package var next: Due?
}
