import Glibc

/// How the two traces of FSRS-7 fade, and what their mixture recalls.
///
/// The fast curve bends with the fast stability, the slow one with difficulty; the shares of the
/// mixture depend on both stabilities. The states given must be in range.
struct DualForgettingCurve: Hashable, Sendable {
  /// The probability of recall, and that of the fast trace by itself.
  struct Recall {
    var mixed: Double
    var fast: Double
  }

  private let weights: FSRS7Weights
  private let slowDecay: Double
  private let slowFactor: Double

  init(_ weights: FSRS7Weights) {
    self.weights = weights
    slowDecay = -min(max(weights[24], 0.01), 0.95)
    slowFactor = pow(weights[26], 1 / slowDecay) - 1
  }

  /// `days` must not be negative.
  func recall(_ state: DualMemoryState, days: Double) -> Recall {
    let fast = fastCurve(state)
    let fastRecall = pow(1 + fast.factor * days / state.fastStability, fast.decay)
    let slowRecall = pow(1 + factor(state) * days / state.slowStability, slowDecay)
    let share = shares(state)
    let mixed = (share.fast * fastRecall + share.slow * slowRecall) / (share.fast + share.slow)
    return Recall(mixed: mixed * (1 - 2e-5) + 1e-5, fast: fastRecall)
  }

  /// How fast the mixed recall changes at `days`, a day; never above zero.
  func slope(_ state: DualMemoryState, days: Double) -> Double {
    let fast = fastCurve(state)
    let fastRate = fast.factor / state.fastStability
    let slowRate = factor(state) / state.slowStability
    let share = shares(state)
    return
      (share.fast * fast.decay * fastRate * pow(1 + fastRate * days, fast.decay - 1)
      + share.slow * slowDecay * slowRate * pow(1 + slowRate * days, slowDecay - 1))
      / (share.fast + share.slow) * (1 - 2e-5)
  }

  private func fastCurve(_ state: DualMemoryState) -> (decay: Double, factor: Double) {
    let bend = weights[23] * pow(state.fastStability, weights[33] - 0.3)
    let decay = -min(max(bend, 0.01), 0.95)
    return (decay, exp(min(log(weights[25]) / decay, 60)) - 1)
  }

  private func factor(_ state: DualMemoryState) -> Double {
    slowFactor * exp((state.difficulty - 5) * (weights[32] - 0.3))
  }

  private func shares(_ state: DualMemoryState) -> (fast: Double, slow: Double) {
    (
      fast: weights[27] * pow(state.fastStability, -weights[29]),
      slow: weights[28] * pow(state.slowStability, weights[30])
        * exp((state.difficulty - 5) * (weights[31] - 0.5))
    )
  }
}
