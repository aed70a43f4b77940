import Glibc

/// What the recurrence of FSRS-6 needs that depends on the weights alone.
///
/// The weights are those a descent is at, of which ``FSRS6Weights`` need not approve.
struct RecurrenceConstants: Sendable {
  /// The 21 weights.
  let w: [Double]
  let decay: Double
  let factor: Double
  /// The difficulty that all others drift to, before its limits.
  let revertsTo: Double
  /// What a lapse leaves of a stability at most.
  let lapseCap: Double

  // By grade, from 0 for `again`; looked up by the million.
  private let sameDayLogs: InlineArray<4, Double>
  private let first: InlineArray<4, Double>
  private let changes: InlineArray<4, Double>
  private let bonuses: InlineArray<4, Double>

  init(_ weights: [Double]) {
    w = weights
    decay = -weights[20]
    factor = exp(log(0.9) / -weights[20]) - 1
    lapseCap = exp(-weights[17] * weights[18])
    first = InlineArray { weights[4] - exp(weights[5] * Double($0)) + 1 }
    revertsTo = first[3]
    sameDayLogs = InlineArray { weights[17] * (Double($0) - 2 + weights[18]) }
    changes = InlineArray { -weights[6] * (Double($0) - 2) / 9 }
    bonuses = [1, weights[15], 1, weights[16]]
  }

  /// The difficulty after a first answer, before its limits; of grades 1 to 4, as all below.
  func firstDifficulty(_ grade: Int) -> Double { first[grade - 1] }

  /// The logarithm of what multiplies a stability of 1 on the same day.
  func sameDayLog(_ grade: Int) -> Double { sameDayLogs[grade - 1] }

  /// The share of its distance to 10 by which difficulty moves.
  func change(_ grade: Int) -> Double { changes[grade - 1] }

  /// The penalty of `hard`, the bonus of `easy`, else 1.
  func bonus(_ grade: Int) -> Double { bonuses[grade - 1] }

  /// The difficulty after a later answer, before its limits.
  func difficulty(after old: Double, _ grade: Int) -> Double {
    w[7] * revertsTo + (1 - w[7]) * (old + (10 - old) * change(grade))
  }
}
