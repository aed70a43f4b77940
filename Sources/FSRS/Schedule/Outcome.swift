/// How long until a card is due again.
public enum Interval: Hashable, Sendable {
  /// Seconds after the answer: a card in learning or relearning.
  case seconds(Int)
  /// Study days after that of the answer: a card in review. At least 1.
  case days(Int)

  /// Its length in seconds, a day taken as 24 hours; at most `Int.max`.
  public var nominalSeconds: Int {
    switch self {
    case .seconds(let seconds): return seconds
    case .days(let days):
      let (seconds, overflow) = days.multipliedReportingOverflow(by: 86400)
      guard overflow else { return seconds }
      return days < 0 ? .min : .max
    }
  }
}

/// What an answer does to a card.
public struct Outcome: Hashable, Sendable {
  /// The card after the answer.
  public var state: CardState

  /// When it is due, counted from the answer.
  public var interval: Interval

  public init(state: CardState, interval: Interval) {
    self.state = state
    self.interval = interval
  }
}

/// How an interval came about: the model's own, and what policy made of it.
public struct ScheduleTrace: Hashable, Sendable {
  /// The days after which retrievability has fallen to the desired retention, by the model alone, at
  /// most the maximum.
  public var modelDays: Double

  /// What ``modelDays`` is in whole days.
  public var nearestDays: Int

  /// The same within the ``GuardRails``, which only FSRS-7 has.
  public var railedDays: Int

  /// The fewest days that the order of the grades and the interval before allow.
  public var fewestDays: Int

  /// The days among which fuzz may choose; nil where the card waits at a step.
  public var window: ClosedRange<Int>?

  /// What fuzz chose.
  public var drawnDays: Int

  /// The card after the answer, and when it is due.
  public var outcome: Outcome

  /// The days that each part of the policy added, or took away where negative: together with
  /// ``nearestDays`` they are the interval. All nought for an interval in seconds.
  public var shifts: (rails: Int, order: Int, fuzz: Int, free: Int) {
    guard case .days(let days) = outcome.interval else { return (0, 0, 0, 0) }
    let ordered = max(railedDays, fewestDays)
    return (railedDays - nearestDays, ordered - railedDays, drawnDays - ordered, days - drawnDays)
  }
}
