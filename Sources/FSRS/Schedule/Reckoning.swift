/// How an interval came about: the model's own, and what policy made of it.
public struct Reckoning: Hashable, Sendable {
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
