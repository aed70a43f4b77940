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
