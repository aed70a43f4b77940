/// Turns a model's memory into due dates: steps, rounding, the order of the grades, fuzz.
///
/// It is a pure function of its arguments. What ``outcomes(of:elapsedDays:previousInterval:seed:)``
/// shows before an answer is, for the same arguments, what happens after it.
public struct Scheduler: Hashable, Sendable {
  /// How an interval becomes a whole number of days.
  public enum Rounding: Hashable, Sendable {
    /// Halves go to the even neighbour, as in py-fsrs.
    case halfEven
    /// Halves go up, as in Anki.
    case halfAwayFromZero
  }

  /// The longest interval there is, in days: a hundred years.
  public static let longestInterval = 36500

  /// The desired retentions that have a meaning; others count as the nearest.
  public static let retentionRange = 0.01...0.9999

  public var model: ScheduledModel

  /// The waits within a session, for FSRS-6. FSRS-7 knows what a minute does to a memory: its own
  /// intervals take their place.
  public var steps: Steps

  /// What keeps FSRS-7 within a learner's reach; FSRS-6 needs none.
  public var rails = GuardRails.standard

  /// The probability of recall at which a card becomes due; within ``retentionRange``.
  public var desiredRetention: Double

  /// The longest interval given, in days; 1 to ``longestInterval``, others count as the nearest.
  public var maximumInterval: Int

  public var rounding: Rounding

  /// Whether a better grade never brings a card back sooner.
  ///
  /// Of grades answered in days, *good* is at least a day after *hard*, and *easy* a day after
  /// *good*, as far as the maximum allows.
  public var ordersGrades: Bool

  /// Whether the days of review are spread, each within the window of ``Fuzz``.
  public var fuzz: Bool

  /// By the model and the steps alone, as py-fsrs 6.3 computes with its fuzz switched off.
  public static let exact = Scheduler(rounding: .halfEven, ordersGrades: false, fuzz: false)

  /// For use: grades in order, fuzz, a retention of 0.9, up to 36500 days, Anki's steps.
  public static let standard = Scheduler()

  public init(
    model: ScheduledModel = .standard, steps: Steps = .standard, desiredRetention: Double = 0.9,
    maximumInterval: Int = Scheduler.longestInterval, rounding: Rounding = .halfAwayFromZero,
    ordersGrades: Bool = true, fuzz: Bool = true
  ) {
    self.model = model
    self.steps = steps
    self.desiredRetention = desiredRetention
    self.maximumInterval = maximumInterval
    self.rounding = rounding
    self.ordersGrades = ordersGrades
    self.fuzz = fuzz
  }

  /// What each of the four answers would do to the card.
  ///
  /// - Parameters:
  ///   - card: the card before the answer.
  ///   - elapsedDays: the time since its last answer, as ``ScheduledModel/elapsedDays(studyDays:seconds:)``
  ///     has it; not used for a card never answered.
  ///   - previousInterval: the days it was last scheduled for. A card in review that is passed is not
  ///     scheduled for less, unless that lies behind the model's window by more than two days, as
  ///     after a change of the desired retention. When nil, the elapsed days and the model's own
  ///     interval for the memory so far take its place. Without order and fuzz it is not used.
  ///   - seed: settles the fuzz; from the card's id and its number of reviews, for example.
  ///   - isTaken: whether the day this many days from now had better be left free, as a holiday or a day on
  ///     which a sibling is due. The nearest day of the window that is free is taken, if there is one.
  /// - Returns: the memory is the model's for every setting; only phase and interval are policy.
  public func outcomes(
    of card: CardState, elapsedDays: Double, previousInterval: Int? = nil, seed: UInt64 = 0,
    avoiding isTaken: (Int) -> Bool = { _ in false }
  ) -> ByGrade<Outcome> {
    traces(
      of: card, elapsedDays: elapsedDays, previousInterval: previousInterval, seed: seed,
      avoiding: isTaken
    ).map(\.outcome)
  }

  /// The same as ``outcomes(of:elapsedDays:previousInterval:seed:avoiding:)``, with how it came about.
  public func traces(
    of card: CardState, elapsedDays: Double, previousInterval: Int? = nil, seed: UInt64 = 0,
    avoiding isTaken: (Int) -> Bool = { _ in false }
  ) -> ByGrade<ScheduleTrace> {
    let memories = model.nextStates(card.memory, elapsedDays: elapsedDays)
    let previous = previousIntervals(card, elapsedDays: elapsedDays, known: previousInterval)
    // Once each: those of FSRS-7 are searched for.
    let models = memories.map { model.interval($0, desiredRetention: retention) }
    let intervals = models.map { interval($0, in: card.phase) }
    let waits = waits(card, intervals, elapsedDays: elapsedDays, previous)
    var generator = SplitMix64(seed: seed)
    // One draw for all four, so that a better grade is not drawn an earlier day.
    let share = generator.unit()
    var last: Interval?
    return ByGrade { grade in
      let memory = memories[grade]
      var trace: ScheduleTrace
      switch waits[grade] {
      case .within(let phase, let seconds):
        let wait = max(seconds, minimumSeconds(after: last))
        trace = ScheduleTrace(
          modelDays: models[grade], nearestDays: 0, railedDays: 0, fewestDays: 0, window: nil,
          drawnDays: 0,
          outcome: Outcome(
            state: CardState(phase: phase, memory: memory), interval: .seconds(wait)))
      case .days(let interval, let most):
        let fewest = max(
          minimumDays(for: grade, after: last),
          grade.passes ? minimumDays(interval, after: previous) : 1)
        trace = days(
          interval, atLeast: fewest, atMost: most, share: share, avoiding: isTaken, memory)
        trace.modelDays = models[grade]
        trace.nearestDays = min(max(1, Int(round(intervals[grade]))), maximum)
      }
      last = trace.outcome.interval
      return trace
    }
  }

  /// The card after an answer whose due date is known: what a journal's review leaves.
  ///
  /// Only the memory of the grade given is computed. The due date says whether the card is in review,
  /// since settings may have changed since; where it isn't known, the scheduler's own counts.
  public func state(
    after grade: Grade, of card: CardState, elapsedDays: Double, due: Due?
  ) -> CardState {
    guard let due else { return outcomes(of: card, elapsedDays: elapsedDays)[grade].state }
    let memory =
      card.memory.map { model.nextState($0, grade, elapsedDays: elapsedDays) }
      ?? model.firstState(grade)
    switch due {
    case .day: return CardState(phase: .review, memory: memory)
    case .instant: return CardState(phase: phase(after: grade, in: card.phase), memory: memory)
    }
  }

  /// Where an answer leads that leaves the card within its steps.
  private func phase(after grade: Grade, in phase: Phase) -> Phase {
    if case .fsrs6 = model, let next = steps.next(after: grade, in: phase) { return next.phase }
    switch phase {
    case .new, .learning: return .learning(step: 0)
    case .review, .relearning: return .relearning(step: 0)
    }
  }

  // MARK: - Waits

  /// What is to be waited for after one grade, before the grades are put in order.
  private enum Wait {
    case within(Phase, seconds: Int)
    /// - most: the longest that the rails allow.
    case days(Double, most: Int)
  }

  private func waits(
    _ card: CardState, _ intervals: ByGrade<Double>, elapsedDays: Double, _ previous: [Int]
  ) -> ByGrade<Wait> {
    guard case .fsrs7 = model else {
      return ByGrade { grade in
        if let next = steps.next(after: grade, in: card.phase) {
          return .within(next.phase, seconds: next.seconds)
        }
        return .days(intervals[grade], most: maximum)
      }
    }
    var rails = rails
    rails.maximumDays = maximum
    let before = card.memory.map { _ in
      max(max(0, elapsedDays), Double(previous.first ?? 0))
    }
    let most = rails.longestDays(before: before)
    let railed = rails.intervals(intervals, before: before)
    return ByGrade { grade in
      switch railed[grade] {
      case .seconds(let seconds):
        return .within(phase(after: grade, in: card.phase), seconds: seconds)
      case .days(let days):
        // The fraction, as long as it rounds to the same day, gives the finer window.
        let own = intervals[grade]
        let interval = Int(round(own)) == days ? own : Double(days)
        return .days(interval, most: min(maximum, max(days, Int(min(most[grade], 1e6)))))
      }
    }
  }

  // MARK: - Days

  /// The maximum interval as it is used.
  private var maximum: Int { min(max(1, maximumInterval), Self.longestInterval) }

  /// The desired retention as it is used.
  private var retention: Double {
    if case .fsrs7 = model { return GuardRails.retention(desiredRetention) }
    let range = Self.retentionRange
    return min(range.upperBound, max(range.lowerBound, desiredRetention))
  }

  /// An interval of the model's, at most the maximum.
  private func interval(_ model: Double, in phase: Phase) -> Double {
    let interval = min(model, Double(maximum))
    guard case .fsrs6 = self.model else { return interval }
    // Anki spreads a card that leaves its steps around the whole number of days, one in review
    // around the fraction.
    return fuzz && phase != .review ? max(1, round(interval)) : interval
  }

  private func days(
    _ interval: Double, atLeast minimum: Int, atMost most: Int, share: Double,
    avoiding isTaken: (Int) -> Bool, _ memory: MemoryState
  ) -> ScheduleTrace {
    let first = min(max(1, minimum), maximum)
    let allowed = first...max(first, most)
    let nearest = min(max(1, Int(round(interval))), maximum)
    let window = Fuzz(around: interval, allowed: allowed)
    let drawn =
      fuzz ? window.day(share) : min(max(nearest, allowed.lowerBound), allowed.upperBound)
    let free = isTaken(drawn) ? window.nearest(to: drawn) { !isTaken($0) } : nil
    return ScheduleTrace(
      modelDays: interval, nearestDays: nearest, railedDays: nearest, fewestDays: first,
      window: window.days, drawnDays: drawn,
      outcome: Outcome(
        state: CardState(phase: .review, memory: memory), interval: .days(free ?? drawn)))
  }

  /// The whole days nearest to `interval`, which is at most the maximum.
  private func round(_ interval: Double) -> Double {
    switch rounding {
    case .halfEven: interval.rounded(.toNearestOrEven)
    case .halfAwayFromZero: interval.rounded(.toNearestOrAwayFromZero)
    }
  }

  // MARK: - Never less than the grade below

  private func minimumSeconds(after last: Interval?) -> Int {
    guard ordersGrades, case .seconds(let seconds) = last else { return 0 }
    return seconds
  }

  private func minimumDays(for grade: Grade, after last: Interval?) -> Int {
    guard ordersGrades else { return 1 }
    switch last {
    case nil: return 1
    case .seconds(let seconds): return (seconds - 1) / 86400 + 1
    case .days(let days): return grade > .hard ? days + 1 : days
    }
  }

  // MARK: - Never less than before

  /// The intervals that passing the card should not fall below: none unless it is in review.
  private func previousIntervals(
    _ card: CardState, elapsedDays: Double, known: Int?
  ) -> [Int] {
    guard ordersGrades || fuzz, card.phase == .review else { return [] }
    if let known { return [known] }
    let elapsed = Int(min(FSRS6.wholeDays(elapsedDays), Double(Self.longestInterval)))
    guard let memory = card.memory else { return [elapsed] }
    let own = model.interval(memory, desiredRetention: retention)
    return [elapsed, Int(round(interval(own, in: .review)))]
  }

  /// Anki's minimum: more than before where the model says more, else no less, within its window.
  ///
  /// Our own order of the grades may have put the card two days behind its window; where Anki would
  /// then let it come back sooner, here it does not.
  private func minimumDays(_ interval: Double, after previous: [Int]) -> Int {
    let rounded = Int(round(interval))
    let last = Fuzz.window(around: interval).upperBound + (ordersGrades ? 2 : 0)
    return previous.reduce(1) { minimum, previous in
      if rounded > previous { return max(minimum, previous + 1) }
      return previous <= last ? max(minimum, previous) : minimum
    }
  }
}
