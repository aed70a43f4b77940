package import FSRS

/// A study session that was neither ended nor left: where it stood when the program was killed.
package struct InterruptedSession: Hashable, Sendable {
  /// What `study` was given.
  package var arguments: [String]
  /// The study day it began on.
  package var day: StudyDay
  /// Answers given in it that were not undone.
  package var answered: Int
  /// Cards left out for the rest of it.
  package var skipped: [CardID]
  /// The card of the last answer.
  package var last: CardID?
  /// The card at the prompt; nil where it is the one that came next at `asked`.
  package var current: CardID?
  /// Hints taken for it.
  package var hints: Int
  /// When the card at the prompt was asked.
  package var asked: Instant

  package init(
    arguments: [String], day: StudyDay, answered: Int = 0, skipped: [CardID] = [],
    last: CardID? = nil, current: CardID? = nil, hints: Int = 0, asked: Instant
  ) {
    self.arguments = arguments
    self.day = day
    self.answered = answered
    self.skipped = skipped
    self.last = last
    self.current = current
    self.hints = hints
    self.asked = asked
  }
}
