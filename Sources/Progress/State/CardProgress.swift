package import FSRS

/// What is known of one card.
package struct CardProgress: Hashable, Sendable {
  /// Phase and memory; FSRS state belongs to the card, not to a question.
  package var state: CardState
  /// When it was last answered.
  package var last: Instant?
  /// The study day it was last answered on: the memory model counts in these.
  package var lastDay: StudyDay?
  /// As its last review recorded; nil while it is new.
  package var due: Due?
  /// Reviews that were not undone, since the last reset.
  package var reps: Int
  /// Times it was forgotten when it was in review.
  package var lapses: Int
  package var isSuspended: Bool
  /// Not asked before this study day.
  package var buriedUntil: StudyDay?
  /// Why it is flagged, perhaps empty; nil where it is not.
  package var flag: String?
  package var lastGrade: Grade?
  /// Kind, wording and form of its last question: `when/2/typed`.
  package var lastQuestion: String?
  /// What the answer was, where it has been changed and not been answered since.
  package var formerAnswer: String?

  package init(
    state: CardState = .new, last: Instant? = nil, lastDay: StudyDay? = nil, due: Due? = nil,
    reps: Int = 0, lapses: Int = 0, isSuspended: Bool = false, buriedUntil: StudyDay? = nil,
    flag: String? = nil, lastGrade: Grade? = nil, lastQuestion: String? = nil
  ) {
    self.state = state
    self.last = last
    self.lastDay = lastDay
    self.due = due
    self.reps = reps
    self.lapses = lapses
    self.isSuspended = isSuspended
    self.buriedUntil = buriedUntil
    self.flag = flag
    self.lastGrade = lastGrade
    self.lastQuestion = lastQuestion
  }

  /// A card nobody has answered yet.
  package static let new = CardProgress()
}
