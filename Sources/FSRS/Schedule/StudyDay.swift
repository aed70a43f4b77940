/// A day of study: a local civil day that begins at a set hour instead of midnight.
///
/// What is learnt at one in the night still belongs to the evening before. Every `Int` is a study
/// day; arithmetic that would leave them stops at the last one.
public struct StudyDay: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01 of the local civil day that the study day began on.
  public var number: Int

  public init(number: Int) { self.number = number }

  /// The study day of an instant.
  ///
  /// - Parameters:
  ///   - secondsSince1970: the instant, in UTC. A NaN counts as 0.
  ///   - minutesEast: how far the local clock was ahead of UTC then.
  ///   - rolloverHour: the local hour at which a study day begins, 0 to 23.
  public init(secondsSince1970: Double, minutesEast: Int, rolloverHour: Int = 4) {
    let offset = Double(minutesEast) * 60 - Double(rolloverHour) * 3600
    let day = ((secondsSince1970 + offset) / 86400).rounded(.down)
    if let day = Int(exactly: day) {
      number = day
    } else {
      number = day.isNaN ? 0 : day < 0 ? .min : .max
    }
  }

  /// The instant at which the study day begins, in seconds of UTC since 1970.
  ///
  /// - Parameters:
  ///   - minutesEast: how far the local clock is ahead of UTC then.
  ///   - rolloverHour: the local hour at which a study day begins, 0 to 23.
  /// - Returns: whole seconds; past the range of `Int`, its nearest end.
  public func startSeconds(minutesEast: Int, rolloverHour: Int = 4) -> Int {
    Self.sum(
      Self.product(number, 86400),
      Self.sum(Self.product(rolloverHour, 3600), Self.product(minutesEast, -60)))
  }

  /// The study day `days` later, or earlier for a negative number.
  public func advanced(by days: Int) -> StudyDay {
    StudyDay(number: Self.sum(number, days))
  }

  /// The days from `b` to `a`.
  public static func - (a: StudyDay, b: StudyDay) -> Int {
    let (difference, overflow) = a.number.subtractingReportingOverflow(b.number)
    guard overflow else { return difference }
    return a < b ? .min : .max
  }

  public static func < (a: StudyDay, b: StudyDay) -> Bool { a.number < b.number }

  // MARK: - Arithmetic that stops at the ends

  private static func sum(_ a: Int, _ b: Int) -> Int {
    let (sum, overflow) = a.addingReportingOverflow(b)
    guard overflow else { return sum }
    return b < 0 ? .min : .max
  }

  private static func product(_ a: Int, _ b: Int) -> Int {
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    guard overflow else { return product }
    return (a < 0) == (b < 0) ? .max : .min
  }
}
