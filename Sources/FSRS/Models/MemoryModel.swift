/// A model of memory: what a review leaves behind, and how it fades.
///
/// Nothing else is in it: no steps, rounding, fuzz, limits or clock. Elapsed time is in days, parts of
/// a day allowed; every function is pure and total.
public protocol MemoryModel: Sendable {
  /// What the model knows of one card.
  associatedtype State: Hashable, Sendable

  /// The memory after the first answer a card was ever given.
  func firstState(_ grade: Grade) -> State

  /// The memory after a further answer, `elapsedDays` after the one before.
  func nextState(_ state: State, _ grade: Grade, elapsedDays: Double) -> State

  /// The probability that the card is recalled after `elapsedDays`, 0 to 1.
  func retrievability(_ state: State, elapsedDays: Double) -> Double

  /// The days until retrievability has fallen to `desiredRetention`, not rounded.
  func interval(_ state: State, desiredRetention: Double) -> Double
}

extension MemoryModel {
  /// The memory after each of the four answers; `state` is nil for a card never answered.
  public func nextStates(_ state: State?, elapsedDays: Double) -> ByGrade<State> {
    ByGrade { grade in
      guard let state else { return firstState(grade) }
      return nextState(state, grade, elapsedDays: elapsedDays)
    }
  }
}
