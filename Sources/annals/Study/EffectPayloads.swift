import Library
import FSRS
import Progress
import Study

/// What a session wants kept, as the journal keeps it.
@MainActor
enum EffectPayloads {
  static func payloads(for effect: Effect, _ learner: Learner) -> [Payload] {
    switch effect {
    case .record(let graded): return [.review(Review(graded))]
    case .recordExercise(let exercise, let verdict, let typed, let milliseconds):
      return [
        .exercise([
          .init("exercise", .string(exercise.key)), .init("verdict", .string(verdict.rawValue)),
          .init("typed", .string(typed)), .init("ms", .integer(milliseconds)),
        ])
      ]
    case .noteHint(let card, let count): return [InterruptedSession.hint(card, count: count)]
    case .noteSkip(let card): return [InterruptedSession.skipped(card)]
    case .withdraw(let card): return void(learner.lastReview(of: card))
    case .addAlias(let entity, let alias): return [.alias(entity: entity, text: alias)]
    case .withdrawAlias(let entity, let alias):
      return void(learner.state.lastAlias(alias, of: entity))
    case .mark(let card, let mark): return [Self.mark(mark, on: card)]
    case .withdrawMark(let card, let mark):
      guard case .mark(_, let kind, _, _) = Self.mark(mark, on: card) else { return [] }
      return void(learner.lastMark(kind, on: card))
    default: return []
    }
  }

  private static func void(_ record: String?) -> [Payload] { record.map { [.void(of: $0)] } ?? [] }

  private static func mark(_ mark: CardMark, on card: String) -> Payload {
    switch mark {
    case .suspended: .mark(card: card, set: .suspended, until: nil, reason: nil)
    case .buried(let until): .mark(card: card, set: .buried, until: until, reason: nil)
    case .flagged(let reason):
      .mark(card: card, set: .flagged, until: nil, reason: reason.isEmpty ? nil : reason)
    }
  }
}

extension Review {
  /// What a session graded.
  fileprivate init(_ graded: Graded) {
    self.init(
      card: graded.card, grade: graded.grade, day: graded.day, due: graded.due,
      question: graded.question, typed: graded.typed, verdict: graded.verdict?.rawValue,
      suggested: graded.suggested, hints: graded.hints, milliseconds: graded.milliseconds,
      answerHash: graded.answerHash)
  }
}
