package import FSRS
package import Grading

/// An answered question.
package struct Revealed: Sendable, Hashable {
  package var asked: Asked
  package var typed: String?
  /// Nil for a flip card.
  package var judgement: Judgement?
  /// What was typed against what was asked, part by part; empty where it has no parts.
  package var parts: [AnswerPart] = []
  /// Where the date stands among others; nil for what is no date.
  package var time: DateInTime?
  /// What was chosen among options.
  package var chosen: Choice?
  /// When the card comes back under each grade.
  package var futures: ByGrade<Due>
  package var suggested: Grade
}
