import Glibc

/// The stability that each first grade leaves, before anything else is fitted.
///
/// Only the first later review of each card is looked at: there the forgetting curve of the standard
/// decay depends on nothing but the first stability. The search and the rules that fill gaps are
/// those of fsrs-rs 6.6 (`parameter_initialization`).
struct FirstStabilities: Sendable {
  /// How often cards were recalled after one and the same beginning.
  struct Recall: Sendable {
    private(set) var count = 0
    private(set) var recalled = 0

    mutating func add(_ isRecalled: Bool) {
      count += 1
      if isRecalled { recalled += 1 }
    }
  }

  /// The stabilities that first grades may have, in days.
  static let range = 0.001...100.0

  /// How many cards have which first grade: whose word counts where stabilities are out of order.
  private let counts: [Grade: Int]
  private var fitted: [Grade: Double] = [:]

  /// Fits each first grade that any card has.
  ///
  /// - Parameter averageRecall: the share of all items recalled; each beginning counts as one more
  ///   review with this outcome (Laplace's rule), so that none is certain.
  init(_ recalls: [Outliers.Beginning: Recall], averageRecall: Double) {
    counts = recalls.reduce(into: [:]) { $0[$1.key.grade, default: 0] += $1.value.count }
    for grade in Grade.allCases {
      let points =
        recalls.filter { $0.key.grade == grade }
        .sorted { $0.key.days < $1.key.days }
        .map { beginning, recall in
          Point(
            days: Double(beginning.days), count: Double(recall.count),
            recall: (Double(recall.recalled) + averageRecall) / Double(recall.count + 1))
        }
      if !points.isEmpty { fitted[grade] = Self.search(points, grade) }
    }
  }

  /// The four stabilities in order, gaps filled.
  func values() -> [Double]? { smoothed(fitted) }

  /// The four stabilities a descent has come to, in order; those of grades no card began with are
  /// filled again.
  func smoothing(_ stabilities: [Double]) -> [Double]? {
    var known: [Grade: Double] = [:]
    for (grade, stability) in zip(Grade.allCases, stabilities) where counts[grade] != nil {
      known[grade] = stability
    }
    return smoothed(known)
  }

  // MARK: - One grade

  private struct Point {
    var days: Double
    var count: Double
    var recall: Double
  }

  private static func search(_ points: [Point], _ grade: Grade) -> Double {
    let standard = FSRS6Weights.standard
    let decay = -standard[20]
    let factor = pow(0.9, 1 / decay) - 1
    let usual = standard[grade.rawValue - 1]
    func loss(_ stability: Double) -> Double {
      points.reduce(abs(stability - usual) / 16) { sum, point in
        let recall = pow(1 + factor * point.days / stability, decay)
        return sum - point.count
          * (point.recall * log(recall) + (1 - point.recall) * log(1 - recall))
      }
    }
    // The loss has one valley: a third of what is left goes at a time.
    var low = range.lowerBound
    var high = range.upperBound
    while high - low > 1e-9 * high {
      let third = (high - low) / 3
      if loss(low + third) < loss(high - third) { high -= third } else { low += third }
    }
    return (low + high) / 2
  }

  // MARK: - Four grades

  private static let pairs: [(worse: Grade, better: Grade)] = [
    (.again, .hard), (.hard, .good), (.good, .easy), (.again, .good), (.hard, .easy),
    (.again, .easy),
  ]

  /// In order, then with gaps filled; nil where nothing is known.
  private func smoothed(_ known: [Grade: Double]) -> [Double]? {
    var values = known
    // fsrs-rs goes over the pairs once, which can leave two out of order; here it is until none is.
    for (worse, better) in Array(repeating: Self.pairs, count: Grade.allCases.count).joined() {
      guard let low = values[worse], let high = values[better], low > high else { continue }
      if counts[worse, default: 0] > counts[better, default: 0] {
        values[better] = low
      } else {
        values[worse] = high
      }
    }
    return Self.filled(values)?.map { min(max($0, Self.range.lowerBound), Self.range.upperBound) }
  }

  /// Fills the grades nobody began with.
  ///
  /// In logarithms *hard* lies 0.41 of the way from *good* to *again*, and *good* 0.54 of the way
  /// from *hard* to *easy*. One known grade scales the standard stabilities.
  private static func filled(_ known: [Grade: Double]) -> [Double]? {
    let a = 0.41
    let b = 0.54
    if known.count == 1, let (grade, value) = known.first {
      let standard = FSRS6Weights.standard
      return (0..<4).map { standard[$0] * value / standard[grade.rawValue - 1] }
    }
    var logs = known.mapValues { log($0) }
    if logs[.hard] == nil, logs[.good] == nil, let again = logs[.again], let easy = logs[.easy] {
      logs[.hard] = (a * again + (1 - a) * b * easy) / (a + b - a * b)
    }
    // Between two known grades before beyond them; what was filled helps to fill the next.
    for _ in 0..<2 {
      let (again, hard, good, easy) = (logs[.again], logs[.hard], logs[.good], logs[.easy])
      if good == nil, let hard, let easy { logs[.good] = (1 - b) * hard + b * easy }
      if hard == nil, let again, let good { logs[.hard] = a * again + (1 - a) * good }
      if hard == nil, again == nil, let good, let easy { logs[.hard] = (good - b * easy) / (1 - b) }
      if good == nil, easy == nil, let again, let hard {
        logs[.good] = (hard - a * again) / (1 - a)
      }
      if again == nil, let hard, let good { logs[.again] = (hard - (1 - a) * good) / a }
      if easy == nil, let hard, let good { logs[.easy] = (good - (1 - b) * hard) / b }
    }
    let values = Grade.allCases.compactMap { logs[$0].map { exp($0) } }
    return values.count == 4 ? values : nil
  }
}
