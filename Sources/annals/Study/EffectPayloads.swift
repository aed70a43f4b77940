import FSRS
import Grading
import Library
import Progress
import Questions
import Records
import Session

/// What a session wants kept, as the journal keeps it.
@MainActor
enum EffectPayloads {
  static func payloads(for effect: Effect, _ learner: Learner) -> [Payload] {
    switch effect {
    case .record(let review): return [.review(review)]
    case .recordExercise(let exercise, let verdict, let typed, let milliseconds):
      return [
        .exercise([
          "exercise": exercise.key, "verdict": verdict.rawValue, "typed": typed,
          "ms": milliseconds,
        ])
      ]
    case .noteHint(let card, let count): return [InterruptedSession.hint(card, count: count)]
    case .noteSkip(let card): return [InterruptedSession.skipped(card)]
    case .withdraw(let card): return void(learner.state.lastReview(of: card)?.id)
    case .addAlias(let entity, let alias): return [.alias(entity: entity, text: alias)]
    case .withdrawAlias(let entity, let alias):
      return void(learner.state.lastAlias(alias, of: entity))
    case .mark(let card, let mark): return [.mark(card: card, mark)]
    case .withdrawMark(let card, let mark):
      return void(learner.state.lastMark(mark.kind, of: card)?.id)
    default: return []
    }
  }

  private static func void(_ record: String?) -> [Payload] { record.map { [.void(of: $0)] } ?? [] }
}
