package import FSRS

/// How a pile of overdue cards is cleared by a little each day.
package struct BacklogPlan: Sendable, Hashable {
  /// Cards that are due now.
  package var due: Int
  package var minutesADay: Int
  /// The first study day at whose end nothing is overdue.
  package var clearedBy: StudyDay

  /// What one card takes where the learner's own pace is not known: reading, answering, looking at the answer.
  package static let usualSeconds = 15

  /// Seconds a card takes by answers whose thinking time is known; nil where they are too few.
  ///
  /// Looking at the answer and grading it is not measured: five seconds are taken for it.
  package static func secondsACard(answers: Int, milliseconds: Int) -> Int? {
    guard answers >= 50 else { return nil }
    return max(5, (milliseconds / answers + 500) / 1000 + 5)
  }

  /// Fewer cards than this are an evening's work and need no plan.
  package static let least = 80

  /// What is offered, in minutes a day.
  private static let offers = [10, 15, 20, 30, 45, 60, 90, 120]
  /// The least time is offered that clears the pile within these days.
  private static let wanted = 14
  private static let farthest = 60

  /// The plan for a pile; nil where there is none, or none of the offers clears it in two months.
  ///
  /// One card in ten is taken to be forgotten and asked twice. Cards reviewed under the plan are
  /// taken not to come back before the pile is cleared.
  ///
  /// - Parameters:
  ///   - due: cards that are due now.
  ///   - coming: how many more become due 1, 2, … days from now.
  ///   - day: today.
  ///   - seconds: what one card takes.
  package init?(due: Int, coming: [Int], on day: StudyDay, secondsACard seconds: Int = usualSeconds)
  {
    guard due >= Self.least else { return nil }
    var found: (minutes: Int, days: Int)?
    for minutes in Self.offers {
      guard let days = Self.days(due, coming, cardsADay: minutes * 60 * 10 / (seconds * 11)) else {
        continue
      }
      found = (minutes, days)
      if days <= Self.wanted { break }
    }
    guard let found else { return nil }
    self.due = due
    minutesADay = found.minutes
    clearedBy = day.advanced(by: found.days - 1)
  }

  /// The days it takes, today included.
  private static func days(_ due: Int, _ coming: [Int], cardsADay capacity: Int) -> Int? {
    var left = due
    for day in 0..<farthest {
      if day > 0, coming.indices.contains(day - 1) { left += coming[day - 1] }
      left -= capacity
      if left <= 0 { return day + 1 }
    }
    return nil
  }
}
