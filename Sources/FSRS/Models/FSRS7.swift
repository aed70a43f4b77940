import Glibc

/// FSRS-7 in its final form: two traces of one memory, in fractional days, with no special case for
/// reviews on the same day.
///
/// Raw, it is a model and no schedule: by its standard weights a card forgotten at first is due after
/// three seconds. ``GuardRails`` stand between it and a learner. Every function is pure and total:
/// whatever the arguments, the states it returns are finite and within ``stabilityRange`` and
/// ``difficultyRange``. The formulas are given in <doc:FSRS>.
public struct FSRS7: Hashable, Sendable, MemoryModel {
  /// The stabilities that either trace can have, in days.
  public static let stabilityRange = 0.0001...36500.0

  /// The difficulties a memory can have.
  public static let difficultyRange = 1.0...10.0

  /// The intervals the model gives, in days: from one second to a hundred years.
  public static let intervalRange = (1 / 86400.0)...36500.0

  /// The weights the model was made with.
  public let weights: FSRS7Weights

  private let curve: DualForgettingCurve
  private let revertsTo: Double

  public init(weights: FSRS7Weights = .standard) {
    self.weights = weights
    curve = DualForgettingCurve(weights)
    revertsTo = Self.firstDifficulty(weights, .easy)
  }

  public func firstState(_ grade: Grade) -> DualMemoryState {
    let slow = Self.clamp(weights[grade.rawValue - 1], Self.stabilityRange)
    return DualMemoryState(
      slowStability: slow, fastStability: Self.clamp(0.8 * slow, Self.stabilityRange),
      difficulty: Self.clamp(Self.firstDifficulty(weights, grade), Self.difficultyRange))
  }

  public func nextState(
    _ state: DualMemoryState, _ grade: Grade, elapsedDays: Double
  ) -> DualMemoryState {
    let old = Self.inRange(state)
    let recall = curve.recall(old, days: Self.days(elapsedDays))
    let slow = Self.clamp(
      stability(old.slowStability, recall.mixed, grade, old.difficulty, from: 7),
      Self.stabilityRange)
    let fast = Self.clamp(
      stability(old.fastStability, recall.fast, grade, old.difficulty, from: 15),
      Self.stabilityRange)
    return DualMemoryState(
      slowStability: slow,
      fastStability: grade.passes
        ? fast : Self.clamp(min(fast, 0.8 * slow), Self.stabilityRange),
      difficulty: difficulty(old.difficulty, grade, recall.mixed))
  }

  public func retrievability(_ state: DualMemoryState, elapsedDays: Double) -> Double {
    curve.recall(Self.inRange(state), days: Self.days(elapsedDays)).mixed
  }

  /// The days until retrievability has fallen to `desiredRetention`: within ``intervalRange``.
  ///
  /// The equation has no closed solution. Newton's method in ln t, kept within a shrinking bracket,
  /// finds it to twelve digits; retrievability falls with time for all weights.
  public func interval(_ state: DualMemoryState, desiredRetention: Double) -> Double {
    let old = Self.inRange(state)
    let retention = Self.clamp(desiredRetention, 0...1)
    var low = log(Self.intervalRange.lowerBound)
    var high = log(Self.intervalRange.upperBound)
    if curve.recall(old, days: Self.intervalRange.lowerBound).mixed <= retention {
      return Self.intervalRange.lowerBound
    }
    if curve.recall(old, days: Self.intervalRange.upperBound).mixed >= retention {
      return Self.intervalRange.upperBound
    }
    var place = min(max(log(old.slowStability), low), high)
    for _ in 0..<200 {
      let days = exp(place)
      let difference = curve.recall(old, days: days).mixed - retention
      if difference > 0 { low = place } else { high = place }
      let newton = place - difference / (curve.slope(old, days: days) * days)
      // Outside the bracket, or not a number where the curve is flat: halve instead.
      let isNewton = newton > low && newton < high
      let next = isNewton ? newton : (low + high) / 2
      // Newton's steps square the error: after one this short there is none left to see.
      if abs(next - place) <= (isNewton ? 1e-7 : 1e-15) * max(1, abs(place)) { return exp(next) }
      place = next
    }
    return exp(place)
  }

  // MARK: - Stability and difficulty

  /// The stability of one trace after a review; its eight weights begin at `k`.
  private func stability(
    _ old: Double, _ recall: Double, _ grade: Grade, _ difficulty: Double, from k: Int
  ) -> Double {
    let forgotten = 1 - recall
    let relearnt =
      weights[k + 3] * (pow(old + 1, weights[k + 4]) - 1) * exp(forgotten * weights[k + 5])
    let lower = min(old, relearnt)
    guard grade.passes else { return lower }
    let penalty = grade == .hard ? weights[k + 6] : 1
    let bonus = grade == .easy ? weights[k + 7] : 1
    let increase =
      exp(weights[k] - 1.5) * (11 - difficulty) * pow(old, -weights[k + 1])
      * (exp(forgotten * weights[k + 2]) - 1) * penalty * bonus
    return max(lower, old * (1 + increase))
  }

  private static func firstDifficulty(_ weights: FSRS7Weights, _ grade: Grade) -> Double {
    weights[4] - exp(weights[5] * Double(grade.rawValue - 1)) + 1
  }

  private func difficulty(_ old: Double, _ grade: Grade, _ recall: Double) -> Double {
    let surprise = grade.passes ? 1 : recall + 0.1
    let change = -weights[6] * Double(grade.rawValue - 3) * surprise
    let damped = old + (10 - old) / 9 * change
    return Self.clamp(0.01 * revertsTo + 0.99 * damped, Self.difficultyRange)
  }

  // MARK: - Ranges

  private static func inRange(_ state: DualMemoryState) -> DualMemoryState {
    DualMemoryState(
      slowStability: clamp(state.slowStability, stabilityRange),
      fastStability: clamp(state.fastStability, stabilityRange),
      difficulty: clamp(state.difficulty, difficultyRange))
  }

  /// No time at all if it is negative or not a number.
  private static func days(_ elapsed: Double) -> Double { max(0, elapsed) }

  /// The nearest value in range; the lower end for a NaN, which `max` in this order passes over.
  private static func clamp(_ value: Double, _ range: ClosedRange<Double>) -> Double {
    min(range.upperBound, max(range.lowerBound, value))
  }
}
