package import FSRS

/// One graded answer, as a session gives it and a journal keeps it.
package struct Review: Hashable, Sendable {
  /// Any string: cards that no chronicle gives any more are kept and counted.
  package var card: CardID
  package var grade: Grade
  /// The study day it was answered on.
  package var day: StudyDay
  /// When the card comes back, as the prompt promised; nil in lines that do not say.
  package var due: Due?
  /// Kind, wording and form of the question: `when/2/typed`. Empty where the line does not say.
  package var question: String
  /// What was typed; nil where nothing was.
  package var typed: String?
  /// correct, close or wrong; nil where nothing was typed.
  package var verdict: String?
  /// The grade that the verdict suggested.
  package var suggested: Grade?
  /// Hints taken, 0 to 1000.
  package var hints: Int
  /// Thinking time in milliseconds, from the question to the answer; 0 to a day.
  package var milliseconds: Int
  /// A hash of the answer shown, so that a changed answer can be noticed.
  package var answerHash: String?

  package init(
    card: CardID, grade: Grade, day: StudyDay, due: Due?, question: String = "",
    typed: String? = nil, verdict: String? = nil, suggested: Grade? = nil, hints: Int = 0,
    milliseconds: Int = 0, answerHash: String? = nil
  ) {
    self.card = card
    self.grade = grade
    self.day = day
    self.due = due
    self.question = question
    self.typed = typed
    self.verdict = verdict
    self.suggested = suggested
    self.hints = hints
    self.milliseconds = milliseconds
    self.answerHash = answerHash
  }
}
