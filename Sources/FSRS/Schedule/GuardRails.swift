/// Keeps the intervals of a model that has no sense of a schedule within what a learner can live with.
///
/// FSRS-7 predicts recall well, but by its standard weights a card forgotten at first would be due
/// after three seconds, and one known at first after 54 days if it was easy. The rails change when a
/// card is asked, never its memory.
public struct GuardRails: Hashable, Sendable {
  /// The shortest interval, and the least by which a better grade waits longer within a session, in
  /// seconds.
  public var shortestSeconds: Int

  /// The shortest interval, in days, that is rounded to whole days; less stays in the session.
  public var sessionDays: Double

  /// The longest intervals of a card's first answer, in days.
  public var firstDays: ByGrade<Double>

  /// How many times as long as before an interval may become.
  ///
  /// *Before* is the longer of the days that have passed and those it was scheduled for, and at
  /// least one day, so that a card gets out of its first session.
  public var growth: ByGrade<Double>

  /// The longest interval there is, in days; at least 1.
  public var maximumDays: Int

  /// The retentions that may be asked for; others count as the nearest.
  public static let retentionRange = 0.70...0.98

  /// A minute; half a day; 7 days for a first *good* and 21 for a first *easy*; 2.5, 6 and 10 times.
  public static let standard = GuardRails()

  public init(
    shortestSeconds: Int = 60, sessionDays: Double = 0.5,
    firstDays: ByGrade<Double> = ByGrade(again: 1, hard: 3, good: 7, easy: 21),
    growth: ByGrade<Double> = ByGrade(again: 1, hard: 2.5, good: 6, easy: 10),
    maximumDays: Int = 36500
  ) {
    self.shortestSeconds = shortestSeconds
    self.sessionDays = sessionDays
    self.firstDays = firstDays
    self.growth = growth
    self.maximumDays = maximumDays
  }

  /// The retention that is used where `desired` is asked for.
  public static func retention(_ desired: Double) -> Double {
    // In this order `max` returns the lower end for a NaN.
    min(retentionRange.upperBound, max(retentionRange.lowerBound, desired))
  }

  /// The intervals of the four grades, each longer than the one below as far as the maximum allows.
  ///
  /// - Parameters:
  ///   - model: what the model says, in days.
  ///   - before: the longer of the days since the last answer and those the card was scheduled for;
  ///     nil for a card never answered.
  /// - Returns: seconds for intervals within the session, else whole days. A passed card is not
  ///   scheduled for less than `before` unless the model says less.
  public func intervals(_ model: ByGrade<Double>, before: Double?) -> ByGrade<Interval> {
    let maximum = max(1, maximumDays)
    let allowed = longestDays(before: before)
    var last: Interval?
    return ByGrade { grade in
      let days = max(0, min(model[grade], allowed[grade]))
      let least = grade.passes && model[grade] >= before ?? .infinity ? before ?? 0 : 0
      let interval = interval(days, least: min(least, max(1, allowed[grade])), after: last, maximum)
      last = interval
      return interval
    }
  }

  /// The longest interval of each grade, in days; `before` as in ``intervals(_:before:)``.
  public func longestDays(before: Double?) -> ByGrade<Double> {
    var longest =
      before.map { before in
        growth.map { max(1, before) * max(0, $0) }
      } ?? firstDays
    // Room for every better grade to be a day longer.
    longest.good = min(longest.good, longest.easy - 1)
    longest.hard = min(longest.hard, longest.good - 1)
    longest.again = min(longest.again, longest.hard - 1)
    return longest
  }

  private func interval(
    _ days: Double, least: Double, after last: Interval?, _ maximum: Int
  ) -> Interval {
    let shortest = max(1, shortestSeconds)
    var earliest = 1
    switch last {
    case nil where days < sessionDays:
      return .seconds(max(shortest, Int((min(days, 1) * 86400).rounded())))
    case .seconds(let seconds) where days < sessionDays:
      let wait = max(seconds + shortest, Int((min(days, 1) * 86400).rounded()))
      if Double(wait) < sessionDays * 86400 { return .seconds(wait) }
    case .days(let days): earliest = days + 1
    default: break
    }
    let whole = Int(min(max(days, least), Double(maximum)).rounded(.toNearestOrAwayFromZero))
    return .days(min(max(whole, earliest), maximum))
  }
}
