package import FSRS

/// What the learner's past says of one card.
package struct KnownCard: Hashable, Sendable {
  package var state: CardState
  package var lastDay: StudyDay?
  /// When it was last answered.
  package var last: Instant?
  package var due: Due?
  package var reps: Int
  package var lapses: Int
  package var isSuspended: Bool
  package var buriedUntil: StudyDay?
  package var lastGrade: Grade?
  /// The last question's kind, wording and form: `when/2/typed`.
  package var lastQuestion: String?
  /// So many days before it is due an answer is wanted already, as when working ahead.
  package var daysAhead = 0

  package static let new = KnownCard()

  package init(
    state: CardState = .new, lastDay: StudyDay? = nil, last: Instant? = nil, due: Due? = nil,
    reps: Int = 0,
    lapses: Int = 0, isSuspended: Bool = false, buriedUntil: StudyDay? = nil,
    lastGrade: Grade? = nil, lastQuestion: String? = nil
  ) {
    self.state = state
    self.lastDay = lastDay
    self.last = last
    self.due = due
    self.reps = reps
    self.lapses = lapses
    self.isSuspended = isSuspended
    self.buriedUntil = buriedUntil
    self.lastGrade = lastGrade
    self.lastQuestion = lastQuestion
  }

  /// Never answered: neither learnt nor taken over from elsewhere.
  package var isNew: Bool { state.phase == .new }

  /// Whether it is in learning or relearning, due at a time rather than on a day.
  package var isLearning: Bool {
    switch state.phase {
    case .learning, .relearning: true
    case .new, .review: false
    }
  }

  /// The study day on which it is due, where the card is in review.
  package var dueDay: StudyDay? {
    if case .day(let day) = due { day } else { nil }
  }

  /// The last interval in days, where the card is in review.
  package var interval: Int? {
    guard let dueDay, let lastDay else { return nil }
    return dueDay - lastDay
  }

  /// The time since the last answer as a memory model counts it, in days.
  package func elapsedDays(at moment: Moment, by model: ScheduledModel) -> Double {
    model.elapsedDays(
      studyDays: lastDay.map { moment.day - $0 } ?? 0,
      seconds: last.map { Double(moment.instant.milliseconds - $0.milliseconds) / 1000 })
  }

  /// Whether its first answers were given on this day, as far as that can be told: siblings then wait.
  package func isIntroduced(on day: StudyDay) -> Bool {
    guard lastDay == day, !isNew else { return false }
    if case .learning = state.phase { return true }
    return reps <= 3
  }

  package func isHidden(on day: StudyDay) -> Bool {
    isSuspended || (buriedUntil.map { day < $0 } ?? false)
  }

  /// Whether an answer is wanted at `moment`.
  package func isDue(at moment: Moment) -> Bool {
    switch due {
    case .day(let day): day <= moment.day.advanced(by: daysAhead)
    case .instant(let instant): instant <= moment.instant
    case nil: !isNew
    }
  }
}
