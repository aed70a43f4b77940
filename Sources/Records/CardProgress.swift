package import FSRS

/// What is known of one card: what its records, in order, make of it.
package struct CardProgress: Hashable, Sendable {
  /// Phase and memory; FSRS state belongs to the card, not to a question.
  package var state: CardState
  package var isSuspended: Bool
  package var lastGrade: Grade?
  /// When it was last answered.
  package var last: Instant?
  /// The study day it was last answered on: the memory model counts in these.
  package var lastDay: StudyDay?
  /// As its last review recorded; nil while it is new.
  package var due: Due?
  /// Reviews that were not undone, since the last reset.
  package var reps: Int
  /// Times it was forgotten when it was in review.
  package var lapses: Int
  /// Not asked before this study day.
  package var buriedUntil: StudyDay?
  /// Why it is flagged, perhaps empty; nil where it is not.
  package var flag: String?
  /// Kind, wording and form of its last question: `when/2/typed`.
  package var lastQuestion: String?
  /// What the answer was, where it has been changed and not been answered since.
  package var formerAnswer: String?
  /// Days before it is due on which a session that works ahead asks it already; never written down.
  package var daysAhead = 0

  package init(
    state: CardState = .new, last: Instant? = nil, lastDay: StudyDay? = nil, due: Due? = nil,
    reps: Int = 0, lapses: Int = 0, isSuspended: Bool = false, buriedUntil: StudyDay? = nil,
    flag: String? = nil, lastGrade: Grade? = nil, lastQuestion: String? = nil
  ) {
    self.state = state
    self.last = last
    self.lastDay = lastDay
    self.due = due
    self.reps = reps
    self.lapses = lapses
    self.isSuspended = isSuspended
    self.buriedUntil = buriedUntil
    self.flag = flag
    self.lastGrade = lastGrade
    self.lastQuestion = lastQuestion
  }

  /// A card nobody has answered yet.
  package static let new = CardProgress()

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
  package func elapsedDays(at moment: LocalInstant, by model: ScheduledModel) -> Double {
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
  package func isDue(at moment: LocalInstant) -> Bool {
    switch due {
    case .day(let day): day <= moment.day.advanced(by: daysAhead)
    case .instant(let instant): instant <= moment.instant
    case nil: !isNew
    }
  }

  /// Its place among the due cards of a backlog, the lowest first: those best known come first, and all
  /// of them before cards of later days.
  ///
  /// What is still known is soon asked and stays known; what is forgotten costs the same an evening
  /// later. In the model retrievability falls with elapsed time over stability alone, so that is
  /// compared.
  package func backlogKey(on day: StudyDay) -> Int {
    guard let stability = state.memory?.stability, stability > 0, let last = lastDay else {
      return -1
    }
    let ratio = Double(max(0, day - last)) / stability
    return -2_000_000_000 + Int(min(ratio, 10_000) * 100_000)
  }
}
