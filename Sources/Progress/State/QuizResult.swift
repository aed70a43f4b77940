package import FSRS
import Records

/// What a quiz came to, as its record holds it.
package struct QuizResult: Hashable, Sendable {
  package var time: Instant
  package var minutesEast: Int
  package var seed: String
  /// What settled its questions; nil in records of before this was kept.
  package var arguments: [String]?
  package var asked: Int
  package var correct: Int
  /// Ids of cards and keys of exercises.
  package var missed: [String]
}

extension LearnerState {
  /// Every quiz, oldest first; empty where records were not read.
  package var quizzes: [QuizResult] {
    records.compactMap { record in
      guard case .quiz(let fields) = record.payload else { return nil }
      guard let asked = fields["asked"]?.integer, let correct = fields["correct"]?.integer else {
        return nil
      }
      var seed = ""
      if case .number(let digits) = fields["seed"] { seed = digits }
      return QuizResult(
        time: record.time, minutesEast: record.minutesEast, seed: seed,
        arguments: fields["arguments"]?.elements?.compactMap(\.text), asked: asked,
        correct: correct, missed: fields["missed"]?.elements?.compactMap(\.text) ?? [])
    }
  }
}
