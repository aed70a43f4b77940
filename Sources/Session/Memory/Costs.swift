package import FSRS

/// Sums over answers, from which ``Costs`` are: those of single days add up to those of all.
package struct AnswerSums: Hashable, Sendable {
  private var answers = 0
  /// First answers by grade, and remembered later ones.
  private var firsts = ByGrade { _ in 0 }
  private var passes = ByGrade { _ in 0 }
  /// Answers whose time is known, and their milliseconds: forgotten, and remembered.
  private var forgotten = Times()
  private var remembered = Times()

  private struct Times: Hashable, Sendable {
    var count = 0
    var milliseconds = 0
  }

  /// Longer than a minute and a half counts as an interruption.
  private static let longest = 90_000
  private static let fewest = 30

  package init() {}

  /// From sums by outcome: of answers remembered, and of the others.
  ///
  /// - Parameters:
  ///   - firsts: first answers by grade.
  ///   - passes: later ones that were remembered, by grade.
  ///   - times: answers whose time is known, and their milliseconds.
  package init(
    answers: Int, firsts: ByGrade<Int>, passes: ByGrade<Int>,
    remembered times: (count: Int, milliseconds: Int),
    forgotten otherTimes: (count: Int, milliseconds: Int)
  ) {
    self.answers = answers
    self.firsts = firsts
    self.passes = passes
    remembered = Times(count: times.count, milliseconds: times.milliseconds)
    forgotten = Times(count: otherTimes.count, milliseconds: otherTimes.milliseconds)
  }

  /// - Parameters:
  ///   - isFirst: whether its card was never answered before.
  ///   - milliseconds: 0 where it isn't known.
  package mutating func count(_ grade: Grade, isFirst: Bool, milliseconds: Int) {
    answers += 1
    if milliseconds > 0 {
      let time = Times(count: 1, milliseconds: min(milliseconds, Self.longest))
      if grade.passes {
        remembered = sum(remembered, time)
      } else {
        forgotten = sum(forgotten, time)
      }
    }
    if isFirst {
      firsts[grade] += 1
    } else if grade.passes {
      passes[grade] += 1
    }
  }

  private func sum(_ one: Times, _ other: Times) -> Times {
    Times(
      count: one.count + other.count, milliseconds: one.milliseconds + other.milliseconds)
  }

  /// Mean seconds; nil where there are too few answers.
  private func mean(_ times: Times) -> Double? {
    guard times.count >= Self.fewest else { return nil }
    return Double(times.milliseconds) / Double(times.count) / 1000
  }

  private func shares(_ counts: ByGrade<Int>) -> ByGrade<Double>? {
    let sum = counts.again + counts.hard + counts.good + counts.easy
    return sum >= Self.fewest ? counts.map { Double($0) / Double(sum) } : nil
  }

  fileprivate func put(into costs: inout Costs) {
    costs.answers = answers
    costs.remembered = mean(remembered) ?? costs.remembered
    costs.forgotten = mean(forgotten) ?? max(costs.forgotten, costs.remembered)
    costs.first = shares(firsts) ?? costs.first
    costs.passed = shares(passes) ?? costs.passed
  }
}

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
  package static let usual = Costs(AnswerSums())

  package init(_ sums: AnswerSums) { sums.put(into: &self) }
}
