package import FSRS

/// What a learner's answers cost and come to: the figures a simulation goes by.
package struct Costs: Hashable, Sendable {
  /// Seconds that an answer takes: forgotten, and remembered.
  package var forgotten = 20.0
  package var remembered = 8.0
  /// The share of each grade among first answers, and among remembered ones.
  package var first = ByGrade(again: 0.3, hard: 0.12, good: 0.5, easy: 0.08)
  package var passed = ByGrade(again: 0.0, hard: 0.1, good: 0.82, easy: 0.08)
  /// How many answers they are from; where there were too few, what is usual stands.
  package var answers = 0

  /// The usual costs.
  package static let usual = Costs()

  private static let fewest = 30

  private init() {}

  /// - Parameter reviews: all reviews; a first one is its card's first ever.
  package init(_ reviews: some Sequence<(grade: Grade, isFirst: Bool, milliseconds: Int)>) {
    var times: [Bool: [Int]] = [:]
    var firsts = ByGrade { _ in 0.0 }
    var passes = ByGrade { _ in 0.0 }
    for review in reviews {
      answers += 1
      if review.milliseconds > 0 {
        // Longer than a minute and a half counts as an interruption.
        times[review.grade.passes, default: []].append(min(review.milliseconds, 90_000))
      }
      if review.isFirst {
        firsts[review.grade] += 1
      } else if review.grade.passes {
        passes[review.grade] += 1
      }
    }
    func mean(_ passed: Bool) -> Double? {
      guard let times = times[passed], times.count >= Self.fewest else { return nil }
      return Double(times.reduce(0, +)) / Double(times.count) / 1000
    }
    remembered = mean(true) ?? remembered
    forgotten = mean(false) ?? max(forgotten, remembered)
    func shares(_ counts: ByGrade<Double>) -> ByGrade<Double>? {
      let sum = counts.again + counts.hard + counts.good + counts.easy
      return sum >= Double(Self.fewest) ? counts.map { $0 / sum } : nil
    }
    first = shares(firsts) ?? first
    passed = shares(passes) ?? passed
  }
}
