import Glibc

/// What the cards of a batch add up to, from which the gradient follows.
///
/// Where a weight's derivative is a sum of terms with a common factor, the factor is left out here
/// and multiplied in once a batch.
struct GradientSums: Sendable {
  var first = ByGrade(again: 0.0, hard: 0.0, good: 0.0, easy: 0.0)
  /// By the raw first difficulty of each grade.
  var firstDifficulty = ByGrade(again: 0.0, hard: 0.0, good: 0.0, easy: 0.0)
  /// By what difficulty reverts to, over w7.
  var reversion = 0.0
  var w6 = 0.0
  var w7 = 0.0
  var w8 = 0.0
  var w9 = 0.0
  var w10 = 0.0
  var w11 = 0.0
  var w12 = 0.0
  var w13 = 0.0
  var w14 = 0.0
  var w15 = 0.0
  var w16 = 0.0
  var w17 = 0.0
  var w18 = 0.0
  var w19 = 0.0
  /// By the decay, at a fixed base; and by the base's logarithm, over the decay.
  var curve = 0.0
  var curveBase = 0.0

  /// The end of the way back: the card's first review.
  mutating func addFirst(
    _ grade: Int, _ byStability: Double, _ byDifficulty: Double, _ model: RecurrenceConstants
  ) {
    guard let grade = Grade(rawValue: grade) else { return }
    first[grade] += byStability
    let raw = model.firstDifficulty(grade.rawValue)
    if raw > 1, raw < 10 { firstDifficulty[grade] += byDifficulty }
  }

  /// Adds what other cards came to.
  mutating func add(_ other: GradientSums) {
    for grade in Grade.allCases {
      first[grade] += other.first[grade]
      firstDifficulty[grade] += other.firstDifficulty[grade]
    }
    reversion += other.reversion
    w6 += other.w6
    w7 += other.w7
    w8 += other.w8
    w9 += other.w9
    w10 += other.w10
    w11 += other.w11
    w12 += other.w12
    w13 += other.w13
    w14 += other.w14
    w15 += other.w15
    w16 += other.w16
    w17 += other.w17
    w18 += other.w18
    w19 += other.w19
    curve += other.curve
    curveBase += other.curveBase
  }

  /// The derivatives by w0 to w20.
  func gradient(_ model: RecurrenceConstants) -> [Double] {
    let w = model.w
    var w4 = w[7] * reversion
    var w5 = -3 * exp(3 * w[5]) * w[7] * reversion
    for grade in Grade.allCases {
      let steps = Double(grade.rawValue - 1)
      w4 += firstDifficulty[grade]
      w5 -= firstDifficulty[grade] * steps * exp(steps * w[5])
    }
    // factor = 0.9^(1/decay) - 1, and the base is 1 + factor t/S.
    let byDecay = (model.factor + 1) * -log(0.9) / (model.decay * model.decay)
    let w20 = -(curve + curveBase * model.decay * byDecay / model.factor)
    return [
      first.again, first.hard, first.good, first.easy, w4, w5, w6, w7, w8, w9, w10, w11, w12, w13,
      w14, w15, w16, w17, w18, w19, w20,
    ]
  }
}
