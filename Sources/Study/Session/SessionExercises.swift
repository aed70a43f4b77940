import FSRS

/// The exercises of a session: one to warm up, and contrasts after a slip; at most three.
struct SessionExercises: Sendable {
  private var waiting: [Exercise]
  private var pending: (exercise: Exercise, after: Int)?
  private var count = 0

  private static let most = 3
  /// Answers between a slip and the contrast that takes it up.
  private static let pause = 2

  /// - Parameters:
  ///   - exercises: those whose events the learner knows.
  ///   - day: settles which come first.
  init(_ exercises: [Exercise], day: StudyDay) {
    let order = exercises.map { (StableHash.of("\($0.key)/\(day.number)"), $0) }
    waiting = order.sorted { ($0.0, $0.1.key) < ($1.0, $1.1.key) }.map(\.1)
  }

  /// The exercise to ask before the next card, if it is time for one.
  mutating func next(answered: Int) -> Exercise? {
    guard count < Self.most else { return nil }
    if let (exercise, after) = pending, answered >= after {
      pending = nil
      count += 1
      return exercise
    }
    guard answered == 0, count == 0, !waiting.isEmpty else { return nil }
    count += 1
    return waiting.removeFirst()
  }

  /// Takes up a card that was answered wrongly: its event among those it may be confused with.
  mutating func note(slip card: Card, answered: Int) {
    guard pending == nil else { return }
    let kinds: [ExerciseKind] = [.contrast, .order, .beforeAfter, .slot]
    let fitting = waiting.filter {
      $0.chronicle == card.deck && $0.events.contains(card.event)
    }
    guard let kind = kinds.first(where: { kind in fitting.contains { $0.kind == kind } }),
      let exercise = fitting.first(where: { $0.kind == kind })
    else { return }
    waiting.removeAll { $0 == exercise }
    pending = (exercise, answered + Self.pause)
  }
}
