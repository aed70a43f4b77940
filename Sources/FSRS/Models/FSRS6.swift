import Glibc

/// FSRS-6: how a memory grows with each review and fades between them, and nothing else.
///
/// No policy is in it: no learning steps, rounding, fuzz or clock; those are the ``Scheduler``'s.
/// Every function is pure and total: whatever the arguments, the states it returns are finite and
/// within ``stabilityRange`` and ``difficultyRange``. The formulas are given in <doc:FSRS>.
public struct FSRS6: Hashable, Sendable, MemoryModel {
  /// The stabilities a memory can have, in days.
  public static let stabilityRange = 0.001...36500.0

  /// The difficulties a memory can have.
  public static let difficultyRange = 1.0...10.0

  /// The weights the model was made with.
  public let weights: FSRS6Weights

  // What depends on the weights alone is worked out once: states are computed by the million.
  private let decay: Double
  private let factor: Double
  private let revertsTo: Double
  private let lapseCap: Double
  // The weights of a review by themselves: looked up in an array they cost as much as a logarithm.
  private let recallGrowth: Double
  private let recallPower: Double
  private let recallSteepness: Double
  private let hardPenalty: Double
  private let easyBonus: Double
  private let difficultyStep: Double
  private let reversion: Double

  public init(weights: FSRS6Weights = .standard) {
    self.weights = weights
    decay = -weights[20]
    factor = pow(0.9, 1 / decay) - 1
    recallGrowth = weights[8]
    recallPower = weights[9]
    recallSteepness = weights[10]
    hardPenalty = weights[15]
    easyBonus = weights[16]
    difficultyStep = weights[6]
    reversion = weights[7]
    revertsTo = Self.firstDifficulty(weights, .easy)
    lapseCap = exp(weights[17] * weights[18])
  }

  /// The memory after the first answer a card was ever given.
  public func firstState(_ grade: Grade) -> MemoryState {
    MemoryState(
      stability: Self.clamp(weights[grade.rawValue - 1], Self.stabilityRange),
      difficulty: Self.clamp(Self.firstDifficulty(weights, grade), Self.difficultyRange))
  }

  /// The memory after a further answer, `elapsedDays` after the one before.
  ///
  /// Part of a day does not count: the days are those of ``wholeDays(_:)``, and zero, the same day,
  /// has a formula of its own.
  public func nextState(
    _ state: MemoryState, _ grade: Grade, elapsedDays: Double
  ) -> MemoryState {
    let old = inRange(state)
    let days = Self.wholeDays(elapsedDays)
    let stability =
      if days == 0 {
        sameDayStability(old, grade)
      } else if grade.passes {
        recallStability(old, grade, recall(old.stability, days))
      } else {
        forgetStability(old, recall(old.stability, days))
      }
    return MemoryState(
      stability: Self.clamp(stability, Self.stabilityRange),
      difficulty: nextDifficulty(old.difficulty, grade))
  }

  /// A memory taken over from SM-2, which knows but a card's ease and interval.
  ///
  /// - Parameters:
  ///   - ease: the factor by which SM-2 would lengthen the interval, such as 2.5.
  ///   - interval: the days it was scheduled for; a thousandth at least.
  ///   - retention: how probable recall was after these, as SM-2 is taken to schedule; 0.9 by default.
  public func state(ease: Double, interval: Double, retention: Double = 0.9) -> MemoryState {
    let stability = Self.clamp(
      max(0.001, interval) * factor / (pow(retention, 1 / decay) - 1), Self.stabilityRange)
    let growth =
      exp(recallGrowth) * pow(stability, -recallPower)
      * (exp(recallSteepness * (1 - retention)) - 1)
    return MemoryState(
      stability: stability,
      difficulty: Self.clamp(11 - (ease - 1) / growth, Self.difficultyRange))
  }

  /// The probability that the card is recalled after `elapsedDays`: 1 at once, 0.9 after `stability`.
  ///
  /// A smooth curve, for plots: parts of a day count. What a review at that time is computed from is
  /// the value at ``wholeDays(_:)``.
  public func retrievability(_ state: MemoryState, elapsedDays: Double) -> Double {
    let stability = Self.clamp(state.stability, Self.stabilityRange)
    return recall(stability, max(0, elapsedDays))
  }

  /// The days until retrievability has fallen to `desiredRetention`, neither rounded nor limited.
  ///
  /// A retention of 1 or more gives 0 days, one of 0 or less infinitely many.
  public func interval(_ state: MemoryState, desiredRetention: Double) -> Double {
    let stability = Self.clamp(state.stability, Self.stabilityRange)
    let retention = Self.clamp(desiredRetention, 0...1)
    return stability / factor * (pow(retention, 1 / decay) - 1)
  }

  /// The whole days in `elapsedDays`; none if it is negative or not a number.
  public static func wholeDays(_ elapsedDays: Double) -> Double {
    // In this order `max` returns 0 for a NaN as well.
    max(0, elapsedDays.rounded(.down))
  }

  // MARK: - Stability

  /// The forgetting curve. A power as the exponential of a logarithm takes half the time of `pow`, and
  /// differs in the last digit.
  private func recall(_ stability: Double, _ days: Double) -> Double {
    exp(decay * log(1 + factor * days / stability))
  }

  private func sameDayStability(_ old: MemoryState, _ grade: Grade) -> Double {
    let increase =
      exp(weights[17] * (Double(grade.rawValue) - 3 + weights[18]))
      * pow(old.stability, -weights[19])
    return old.stability * (grade.passes ? max(increase, 1) : increase)
  }

  private func recallStability(_ old: MemoryState, _ grade: Grade, _ recall: Double) -> Double {
    let penalty = grade == .hard ? hardPenalty : 1
    let bonus = grade == .easy ? easyBonus : 1
    let increase =
      exp(recallGrowth - recallPower * log(old.stability)) * (11 - old.difficulty)
      * (exp(recallSteepness * (1 - recall)) - 1) * penalty * bonus
    return old.stability * (1 + increase)
  }

  private func forgetStability(_ old: MemoryState, _ recall: Double) -> Double {
    let relearnt =
      weights[11] * pow(old.difficulty, -weights[12])
      * (pow(old.stability + 1, weights[13]) - 1) * exp(weights[14] * (1 - recall))
    return min(relearnt, old.stability / lapseCap)
  }

  // MARK: - Difficulty

  private static func firstDifficulty(_ weights: FSRS6Weights, _ grade: Grade) -> Double {
    weights[4] - exp(weights[5] * Double(grade.rawValue - 1)) + 1
  }

  private func nextDifficulty(_ old: Double, _ grade: Grade) -> Double {
    let change = -difficultyStep * Double(grade.rawValue - 3)
    let damped = old + (10 - old) * change / 9
    return Self.clamp(
      reversion * revertsTo + (1 - reversion) * damped, Self.difficultyRange)
  }

  // MARK: - Ranges

  private func inRange(_ state: MemoryState) -> MemoryState {
    MemoryState(
      stability: Self.clamp(state.stability, Self.stabilityRange),
      difficulty: Self.clamp(state.difficulty, Self.difficultyRange))
  }

  /// The nearest value in range; the lower end for a NaN, which `max` in this order passes over.
  private static func clamp(_ value: Double, _ range: ClosedRange<Double>) -> Double {
    min(range.upperBound, max(range.lowerBound, value))
  }
}
