import EDTF
import Grading

/// How hard a question is by what has to be produced for it: the same for every learner.
package enum Difficulty: String, Sendable, Hashable, CaseIterable {
  /// Recognised among options.
  case easy
  /// Typed: names, places, roles, years and months.
  case medium
  /// Typed to the day, to both ends of a span, or to the number.
  case hard

  /// Whether a card can be asked so.
  package func includes(_ card: Card) -> Bool {
    switch self {
    case .easy: card.choices != nil
    case .medium: !Self.isExact(card.answer) && card.answer.kind != .event
    case .hard: Self.isExact(card.answer)
    }
  }

  /// Whether an exercise can.
  package func includes(_ exercise: Exercise) -> Bool {
    exercise.kind.difficulty == self
  }

  private static func isExact(_ answer: Answer) -> Bool {
    switch answer.kind {
    case .date: answer.asked == .day || answer.asked == nil
    case .duration, .number: true
    case .person, .role, .organisation, .place, .event: false
    }
  }
}
