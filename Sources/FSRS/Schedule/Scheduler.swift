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

  public var model: FSRS6
  public var steps: Steps

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
    model: FSRS6 = FSRS6(), steps: Steps = .standard, desiredRetention: Double = 0.9,
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
  ///   - elapsedDays: the study days since its last answer; not used for a card never answered.
  ///   - previousInterval: the days it was last scheduled for. A card in review that is passed is not
  ///     scheduled for less, unless that lies behind the model's window by more than two days, as
  ///     after a change of the desired retention. When nil, the elapsed days and the model's own
  ///     interval for the memory so far take its place. Without order and fuzz it is not used.
  ///   - seed: settles the fuzz; from the card's id and its number of reviews, for example.
  /// - Returns: the memory is the model's for every setting; only phase and interval are policy.
  public func outcomes(
    of card: CardState, elapsedDays: Double, previousInterval: Int? = nil, seed: UInt64 = 0
  ) -> ByGrade<Outcome> {
    let memories = model.nextStates(card.memory, elapsedDays: elapsedDays)
    let previous = previousIntervals(card, elapsedDays: elapsedDays, known: previousInterval)
    var generator = SplitMix64(seed: seed)
    // One draw for all four, so that a better grade is not drawn an earlier day.
    let share = generator.unit()
    var last: Interval?
    return ByGrade { grade in
      let memory = memories[grade]
      let outcome: Outcome
      if let next = steps.next(after: grade, in: card.phase) {
        outcome = Outcome(
          state: CardState(phase: next.phase, memory: memory),
          interval: .seconds(max(next.seconds, minimumSeconds(after: last))))
      } else {
        let interval = interval(memory, in: card.phase)
        let days = days(
          interval,
          atLeast: max(
            minimumDays(for: grade, after: last),
            grade.passes ? minimumDays(interval, after: previous) : 1),
          share: share)
        outcome = Outcome(
          state: CardState(phase: .review, memory: memory), interval: .days(days))
      }
      last = outcome.interval
      return outcome
    }
  }

  // MARK: - Days

  /// The maximum interval as it is used.
  private var maximum: Int { min(max(1, maximumInterval), Self.longestInterval) }

  /// The model's interval, at most the maximum.
  private func interval(_ memory: MemoryState, in phase: Phase) -> Double {
    let range = Self.retentionRange
    let retention = min(range.upperBound, max(range.lowerBound, desiredRetention))
    let interval = min(model.interval(memory, desiredRetention: retention), Double(maximum))
    // Anki spreads a card that leaves its steps around the whole number of days, one in review
    // around the fraction.
    return fuzz && phase != .review ? max(1, round(interval)) : interval
  }

  private func days(_ interval: Double, atLeast minimum: Int, share: Double) -> Int {
    let allowed = min(max(1, minimum), maximum)...maximum
    guard fuzz else { return min(max(Int(round(interval)), allowed.lowerBound), maximum) }
    return Fuzz(around: interval, allowed: allowed).day(share)
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
    return [elapsed, Int(round(interval(memory, in: .review)))]
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
