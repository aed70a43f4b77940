package import FSRS
package import Records

/// A card in days to come, played on from answer to answer: what `forecast` and `simulate` go by.
///
/// Each answer leads where the scheduler says, with its steps, order and guard rails. Days count from
/// today, which is 0.
package struct PlayedCard: Hashable, Sendable {
  package private(set) var state: CardState
  /// When it is answered next.
  package private(set) var day: Int
  /// Whether that is still in the sitting of its last answer.
  package private(set) var isSameSitting = false
  /// Answers so far.
  package private(set) var reps = 0
  /// From the last answer to the next, as the model counts.
  private var elapsedDays = 0.0
  /// The days it was last scheduled for; nil at a step.
  private var interval: Int?

  /// The seconds waited for it in this sitting.
  private var waited = 0

  /// A wait that a session would show early is waited for, until this many seconds are over in all;
  /// else a card is met the next day.
  private static let (shownEarly, sitting) = (Outcomes.learnAhead, 3600)

  /// A card that is introduced on a day.
  package init(newOn day: Int) {
    state = .new
    self.day = day
  }

  /// A card as it stands; what is overdue is answered today.
  package init(_ known: CardProgress, at moment: LocalInstant, by model: ScheduledModel) {
    state = known.state
    reps = known.reps
    interval = known.isLearning ? nil : known.interval
    day = 0
    switch known.due {
    case .day(let due): day = max(0, due - moment.day)
    case .instant(let due):
      let due = due.studyDay(minutesEast: moment.minutesEast, rolloverHour: moment.rolloverHour)
      day = max(0, due - moment.day)
    case nil: break
    }
    if let until = known.buriedUntil { day = max(day, until - moment.day) }
    elapsedDays = known.elapsedDays(at: moment, by: model) + Double(day)
  }

  /// A card answered so long ago that is met today.
  package init(_ state: CardState, elapsedDays: Double) {
    self.state = state
    self.elapsedDays = elapsedDays
    day = 0
  }

  /// The probability that it is recalled on a day, or when it is answered next; nil while it is new.
  package func recall(on day: Int? = nil, by model: ScheduledModel) -> Double? {
    state.memory.map {
      model.retrievability(
        $0, elapsedDays: max(0, elapsedDays + Double((day ?? self.day) - self.day)))
    }
  }

  /// Answers it; `seed` and `isTaken` are those of the scheduler.
  package mutating func answer(
    _ grade: Grade, by scheduler: Scheduler, seed: UInt64 = 0,
    avoiding isTaken: (Int) -> Bool = { _ in false }
  ) {
    let outcome = scheduler.outcomes(
      of: state, elapsedDays: elapsedDays, previousInterval: interval, seed: seed,
      avoiding: isTaken)[grade]
    state = outcome.state
    reps += 1
    let days: Int
    switch outcome.interval {
    case .days(let count):
      interval = count
      days = count
      elapsedDays = Double(count)
    case .seconds(let seconds):
      interval = nil
      waited += seconds
      let isWaitedFor = seconds <= Self.shownEarly && waited <= Self.sitting
      days = isWaitedFor ? 0 : max(1, seconds / 86400)
      elapsedDays = scheduler.model.elapsedDays(
        studyDays: days, seconds: Double(max(seconds, days * 86400)))
    }
    isSameSitting = days == 0
    if !isSameSitting { waited = 0 }
    day += days
  }
}
