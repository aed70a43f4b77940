/// The 34 weights of FSRS-7 in its final form, each finite, within its bounds, and in order.
///
/// Two other sets of weights have gone by this name, with 21 and with 35 numbers; they belong to
/// earlier formulas and are refused. Source: srs-benchmark and fsrs-rs pull request 426.
public struct FSRS7Weights: Hashable, Sendable {
  /// The number of weights.
  public static let count = 34

  /// The published weights.
  public static let standard = FSRS7Weights(unchecked: [
    0.1104, 2.2395, 3.9221, 11.7841, 6.1686, 0.6457, 3.6807,
    1.9795, 0.0, 1.3826, 0.7024, 0.5999, 0.8146, 0.6398, 1.0,
    1.3207, 0.6707, 3.8668, 0.4416, 0.0934, 1.8631, 0.6162, 1.0869,
    0.1567, 0.0801, 0.2421, 0.9464, 0.1433, 0.7145, 0.0, 0.5667, 0.3734, 0.5333, 0.3048,
  ])

  /// The range of each weight, both ends included.
  public static let bounds: [ClosedRange<Double>] = [
    0.0001...50, 0.0001...100, 0.0001...100, 0.0001...100,
    1...10, 0.001...4, 0.1...4,
    0...4, 0...1.2, 0.3...3, 0.01...1.5, 0.1...1, 0...3.5, 0...1, 1...7,
    0...4, 0...2, 0.5...6, 0.001...1.5, 0.001...1, 0...5, 0...1, 1...7,
    0.01...0.25, 0.01...0.95, 0.2...0.85, 0.5...0.99, 0.01...1, 0.1...1, 0...0.9,
    0.1...1.1, 0...1, 0...0.6, 0...0.6,
  ]

  /// Pairs of weights of which the second is never less than the first: the first stabilities by
  /// grade, and the bases of the two forgetting curves.
  public static let ordered: [(lower: Int, upper: Int)] = [(0, 1), (1, 2), (2, 3), (25, 26)]

  /// The weights in their usual order, always ``count`` of them.
  public let values: [Double]

  /// Takes 34 weights; nil if there are more or fewer, or if one lies outside its ``bounds`` or
  /// out of order.
  public init?(_ values: [Double]) {
    guard values.count == Self.count,
      zip(values, Self.bounds).allSatisfy({ $1.contains($0) }),
      Self.ordered.allSatisfy({ values[$0.lower] <= values[$0.upper] })
    else { return nil }
    self.values = values
  }

  /// Takes 34 finite numbers, moving each into its ``bounds`` and then up into order; nil for any
  /// other list.
  public init?(clamping values: [Double]) {
    guard values.count == Self.count, values.allSatisfy(\.isFinite) else { return nil }
    var moved = zip(values, Self.bounds).map { value, range in
      min(max(value, range.lowerBound), range.upperBound)
    }
    for pair in Self.ordered { moved[pair.upper] = max(moved[pair.upper], moved[pair.lower]) }
    self.values = moved
  }

  private init(unchecked values: [Double]) { self.values = values }

  /// The weight called w0 to w33 in the literature; `index` must be 0 to 33.
  public subscript(index: Int) -> Double { values[index] }
}
