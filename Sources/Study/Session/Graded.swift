package import FSRS
package import Grading

/// One graded answer: what a review record holds.
package struct Graded: Sendable, Hashable {
  package var card: String
  package var grade: Grade
  package var day: StudyDay
  /// What the prompt promised.
  package var due: Due
  package var question: String
  package var typed: String?
  package var verdict: Verdict?
  package var suggested: Grade?
  package var hints: Int
  /// From the question to the answer.
  package var milliseconds: Int
  /// A hash of the answer shown, so that a later change of the answer can be noticed.
  package var answerHash: String
}
