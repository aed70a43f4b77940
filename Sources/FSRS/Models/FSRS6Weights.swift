/// The 21 weights of FSRS-6, each finite and within its bounds.
///
/// The order and the bounds are those of py-fsrs, fsrs-rs and Anki, so weights fitted by any of them
/// can be used as they are.
public struct FSRS6Weights: Hashable, Sendable {
  /// The number of weights.
  public static let count = 21

  /// The weights published with FSRS-6, fitted to several hundred million reviews.
  public static let standard = FSRS6Weights(unchecked: [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
    1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ])

  /// The range of each weight, both ends included.
  public static let bounds: [ClosedRange<Double>] = [
    0.001...100, 0.001...100, 0.001...100, 0.001...100,
    1...10, 0.001...4, 0.001...4, 0.001...0.75,
    0...4.5, 0...0.8, 0.001...3.5,
    0.001...5, 0.001...0.25, 0.001...0.9, 0...4,
    0...1, 1...6,
    0...2, 0...2, 0...0.8,
    0.1...0.8,
  ]

  /// The weights in their usual order, always ``count`` of them.
  public let values: [Double]

  /// Takes 21 weights; nil if there are more or fewer, or if one lies outside its ``bounds``.
  public init?(_ values: [Double]) {
    guard values.count == Self.count,
      zip(values, Self.bounds).allSatisfy({ $1.contains($0) })
    else { return nil }
    self.values = values
  }

  /// Takes 21 finite numbers, moving each into its ``bounds``; nil for any other list.
  public init?(clamping values: [Double]) {
    guard values.count == Self.count, values.allSatisfy(\.isFinite) else { return nil }
    self.values = zip(values, Self.bounds).map { value, range in
      min(max(value, range.lowerBound), range.upperBound)
    }
  }

  private init(unchecked values: [Double]) { self.values = values }

  /// The weight called w0 to w20 in the literature; `index` must be 0 to 20.
  public subscript(index: Int) -> Double { values[index] }
}
