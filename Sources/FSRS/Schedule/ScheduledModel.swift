/// The memory model that a schedule follows: one of those there are, with its weights.
///
/// Both keep what they know of a card in a ``MemoryState``, so that a card's memory is one type
/// whatever model is chosen.
public enum ScheduledModel: Hashable, Sendable, MemoryModel {
  case fsrs6(FSRS6)
  case fsrs7(FSRS7)

  /// FSRS-6 with the published weights.
  public static let standard = ScheduledModel.fsrs6(FSRS6())

  /// The time between two reviews as this model counts it, in days.
  ///
  /// - Parameters:
  ///   - studyDays: how many study days lie between, which FSRS-6 counts.
  ///   - seconds: how much time has passed, which FSRS-7 counts; nil where it isn't known.
  public func elapsedDays(studyDays: Int, seconds: Double?) -> Double {
    switch self {
    case .fsrs6: Double(max(0, studyDays))
    case .fsrs7: max(0, seconds.map { $0 / 86400 } ?? Double(studyDays))
    }
  }

  public func firstState(_ grade: Grade) -> MemoryState {
    switch self {
    case .fsrs6(let model): model.firstState(grade)
    case .fsrs7(let model): MemoryState(model.firstState(grade))
    }
  }

  public func nextState(_ state: MemoryState, _ grade: Grade, elapsedDays: Double) -> MemoryState {
    switch self {
    case .fsrs6(let model): model.nextState(state, grade, elapsedDays: elapsedDays)
    case .fsrs7(let model):
      MemoryState(model.nextState(state.traces, grade, elapsedDays: elapsedDays))
    }
  }

  public func retrievability(_ state: MemoryState, elapsedDays: Double) -> Double {
    switch self {
    case .fsrs6(let model): model.retrievability(state, elapsedDays: elapsedDays)
    case .fsrs7(let model): model.retrievability(state.traces, elapsedDays: elapsedDays)
    }
  }

  public func interval(_ state: MemoryState, desiredRetention: Double) -> Double {
    switch self {
    case .fsrs6(let model): model.interval(state, desiredRetention: desiredRetention)
    case .fsrs7(let model): model.interval(state.traces, desiredRetention: desiredRetention)
    }
  }
}

extension MemoryState {
  /// The two traces as one state: the slow one is the stability.
  init(_ traces: DualMemoryState) {
    self.init(
      stability: traces.slowStability, difficulty: traces.difficulty,
      fastStability: traces.fastStability)
  }

  /// The two traces. A memory of FSRS-6, taken over from elsewhere, has but one: the fast one then
  /// begins as after a first review.
  var traces: DualMemoryState {
    DualMemoryState(
      slowStability: stability, fastStability: fastStability ?? 0.8 * stability,
      difficulty: difficulty)
  }
}
