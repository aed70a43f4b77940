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

  /// Sums over answers with one outcome.
  package struct Sums: Hashable, Sendable {
    /// Answers whose thinking time is known, and that time, each a minute and a half at most.
    package var timed: Int
    package var milliseconds: Int
    /// First answers of a card's life with each grade, and later ones.
    package var first: ByGrade<Int>
    package var later: ByGrade<Int>

    package init(
      timed: Int = 0, milliseconds: Int = 0, first: ByGrade<Int> = ByGrade { _ in 0 },
      later: ByGrade<Int> = ByGrade { _ in 0 }
    ) {
      self.timed = timed
      self.milliseconds = milliseconds
      self.first = first
      self.later = later
    }

    /// In seconds; nil where there are too few.
    fileprivate var meanTime: Double? {
      timed < Costs.fewest ? nil : Double(milliseconds) / Double(timed) / 1000
    }
  }

  /// - Parameters:
  ///   - passed: answers that were remembered.
  ///   - failed: the others.
  package init(passed: Sums, failed: Sums) {
    func sum(_ counts: ByGrade<Int>) -> Int {
      counts.again + counts.hard + counts.good + counts.easy
    }
    func shares(_ counts: ByGrade<Int>) -> ByGrade<Double>? {
      let sum = sum(counts)
      return sum >= Self.fewest ? counts.map { Double($0) / Double(sum) } : nil
    }
    answers = [passed, failed].reduce(0) { $0 + sum($1.first) + sum($1.later) }
    remembered = passed.meanTime ?? remembered
    forgotten = failed.meanTime ?? max(forgotten, remembered)
    first = shares(ByGrade { passed.first[$0] + failed.first[$0] }) ?? first
    self.passed = shares(passed.later) ?? self.passed
  }

  /// - Parameter reviews: all reviews; a first one is its card's first ever.
  package init(_ reviews: some Sequence<(grade: Grade, isFirst: Bool, milliseconds: Int)>) {
    var sums = [true: Sums(), false: Sums()]
    for review in reviews {
      var sum = sums[review.grade.passes] ?? Sums()
      if review.milliseconds > 0 {
        // Longer than a minute and a half counts as an interruption.
        sum.timed += 1
        sum.milliseconds += min(review.milliseconds, 90_000)
      }
      if review.isFirst { sum.first[review.grade] += 1 } else { sum.later[review.grade] += 1 }
      sums[review.grade.passes] = sum
    }
    self.init(passed: sums[true] ?? Sums(), failed: sums[false] ?? Sums())
  }
}
