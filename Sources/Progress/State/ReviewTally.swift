package import FSRS
import Records

/// Counts over reviews, by study day; those of single cards can be added and taken away.
package struct ReviewTally: Sendable {
  /// Reviews of cards in review, and how many of them were passed (hard or better).
  package struct Retention: Hashable, Sendable {
    package var reviewed = 0
    package var passed = 0

    /// The share remembered, 0 to 1; nil where nothing was reviewed.
    package var share: Double? { reviewed > 0 ? Double(passed) / Double(reviewed) : nil }
  }

  /// Answers whose thinking time is known, and that time; each counts for a minute and a half at most.
  package struct Timing: Hashable, Sendable {
    package var answers: Int
    package var milliseconds: Int

    package init(answers: Int = 0, milliseconds: Int = 0) {
      self.answers = answers
      self.milliseconds = milliseconds
    }

    mutating func add(_ other: Timing, times: Int = 1) {
      answers += times * other.answers
      milliseconds += times * other.milliseconds
    }
  }

  /// Distinct good reviews that were not undone.
  package var reviewCount = 0
  package var reviewsByDay: [StudyDay: Int] = [:]
  package var newByDay = IntroductionCounts()
  package var retentionByDay: [StudyDay: Retention] = [:]
  package var timingByDay: [StudyDay: Timing] = [:]

  /// What a cache keeps besides; empty where there is only a `state.json`.
  package var figures = ReviewFigures()

  package init() {}

  /// Counts one review of a card that stood so before it.
  mutating func count(
    _ card: CardID, _ grade: Grade, on day: StudyDay, milliseconds: Int, _ before: CardProgress,
    _ scheduler: Scheduler
  ) {
    figures.count(grade, on: day, milliseconds: milliseconds, before, scheduler)
    reviewCount += 1
    reviewsByDay[day, default: 0] += 1
    if milliseconds > 0 {
      timingByDay[day, default: Timing()].add(
        Timing(answers: 1, milliseconds: min(milliseconds, AnswerSums.longest)))
    }
    switch before.state.phase {
    case .new: newByDay.add(1, on: day, of: card.deck)
    case .review:
      retentionByDay[day, default: Retention()].reviewed += 1
      if grade > .again { retentionByDay[day, default: Retention()].passed += 1 }
    default: break
    }
  }

  /// Adds another's counts, or takes them away with `times` -1.
  mutating func add(_ other: ReviewTally, times: Int) {
    figures.add(other.figures, times: times)
    reviewCount += times * other.reviewCount
    for (day, count) in other.reviewsByDay {
      let sum = reviewsByDay[day, default: 0] + times * count
      reviewsByDay[day] = sum == 0 ? nil : sum
    }
    newByDay.add(other.newByDay, times: times)
    for (day, count) in other.retentionByDay {
      var sum = retentionByDay[day, default: Retention()]
      sum.reviewed += times * count.reviewed
      sum.passed += times * count.passed
      retentionByDay[day] = sum == Retention() ? nil : sum
    }
    for (day, count) in other.timingByDay {
      var sum = timingByDay[day, default: Timing()]
      sum.add(count, times: times)
      timingByDay[day] = sum == Timing() ? nil : sum
    }
  }
}

/// Two are equal when a `state.json` says the same of both.
extension ReviewTally: Equatable {
  package static func == (first: ReviewTally, second: ReviewTally) -> Bool {
    first.reviewCount == second.reviewCount && first.reviewsByDay == second.reviewsByDay
      && first.newByDay == second.newByDay && first.retentionByDay == second.retentionByDay
      && first.timingByDay == second.timingByDay
  }
}
