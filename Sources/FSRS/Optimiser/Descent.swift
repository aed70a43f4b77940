import Glibc

/// Gradient descent on the weights of FSRS-6: Adam with a falling rate, each step within the bounds.
///
/// D. P. Kingma, J. Ba, "Adam: a method for stochastic optimization", ICLR 2015, with β₁ = 0.9,
/// β₂ = 0.999, ε = 10⁻⁸; the rate falls from 0.04 to nothing along half a cosine over all steps
/// (I. Loshchilov, F. Hutter, "SGDR", ICLR 2017). The settings are those of fsrs-rs 6.6.
struct Descent {
  /// The weights the descent has come to.
  private(set) var weights: [Double]

  private let start: [Double]
  private let limits: [ClosedRange<Double>]
  private let relearningSteps: Int
  private let stepCount: Int
  private var step = 0
  private var mean: [Double]
  private var square: [Double]

  private static let rate = 0.04

  /// How far each weight usually lies from its standard value, over many learners.
  private static let spread = [
    6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25,
    1.03, 0.31, 0.32, 0.14, 0.27,
  ]

  /// - Parameters:
  ///   - stepCount: how many steps will be taken in all.
  ///   - relearningSteps: how many steps a forgotten card goes through, which bounds w17 and w18.
  init(from start: [Double], stepCount: Int, relearningSteps: Int) {
    self.start = start
    self.stepCount = max(1, stepCount)
    self.relearningSteps = relearningSteps
    weights = start
    mean = [Double](repeating: 0, count: start.count)
    square = mean
    var limits = FSRS6Weights.bounds
    // Without a floor the same-day formula loses its hold on stability while it is fitted.
    limits[19] = 0.01...limits[19].upperBound
    self.limits = limits
  }

  /// Takes a step down.
  ///
  /// - Parameters:
  ///   - gradient: of the loss of a batch, summed.
  ///   - share: the batch's share of all items. So much of the pull back to the start is added: the
  ///     square of each weight's distance, in units of its usual spread.
  mutating func step(along gradient: [Double], share: Double) {
    let rate = Self.rate * (1 + cos(.pi * Double(step) / Double(stepCount))) / 2
    step += 1
    let meanShare = 1 - pow(0.9, Double(step))
    let squareShare = 1 - pow(0.999, Double(step))
    for index in weights.indices {
      let spread = Self.spread[index]
      let pull = 2 * (weights[index] - start[index]) / (spread * spread) * share
      let slope = gradient[index] + pull
      mean[index] = 0.9 * mean[index] + 0.1 * slope
      square[index] = 0.999 * square[index] + 0.001 * slope * slope
      weights[index] -=
        rate * (mean[index] / meanShare) / ((square[index] / squareShare).squareRoot() + 1e-8)
      let limit = limits[index]
      weights[index] = min(max(weights[index], limit.lowerBound), limit.upperBound)
    }
    limitRelearning()
  }

  /// With several relearning steps, keeps a lapse and its steps from ending above the stability before.
  private mutating func limitRelearning() {
    guard relearningSteps > 1 else { return }
    let room =
      -(log(weights[11]) + log(pow(2, weights[13]) - 1) + 0.3 * weights[14])
      / Double(relearningSteps)
    let ceiling = min(2, max(0.01, room).squareRoot())
    weights[17] = min(weights[17], ceiling)
    weights[18] = min(weights[18], ceiling)
  }
}
