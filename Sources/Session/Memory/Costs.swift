package import FSRS
package import Records

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

  private static let fewest = 30

  package init(_ sums: AnswerSums) {
    answers = sums.answers
    remembered = Self.seconds(sums.remembered) ?? remembered
    forgotten = Self.seconds(sums.forgotten) ?? max(forgotten, remembered)
    first = Self.shares(sums.firsts) ?? first
    passed = Self.shares(sums.passes) ?? passed
  }

  /// On average; nil where there are too few answers.
  private static func seconds(_ times: AnswerSums.Times) -> Double? {
    guard times.count >= fewest else { return nil }
    return Double(times.milliseconds) / Double(times.count) / 1000
  }

  private static func shares(_ counts: ByGrade<Int>) -> ByGrade<Double>? {
    let sum = counts.again + counts.hard + counts.good + counts.easy
    return sum >= fewest ? counts.map { Double($0) / Double(sum) } : nil
  }
}
