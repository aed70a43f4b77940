/// The days around an interval among which a card's due day is drawn.
///
/// Cards learnt together would for ever be due together; so each interval from 2.5 days up is spread
/// over a window that grows with it. The windows are Anki's.
public struct Fuzz: Hashable, Sendable {
  /// The first to the last day of the window.
  public let days: ClosedRange<Int>

  /// The window around `interval` days, cut to `allowed`.
  ///
  /// Where the cut leaves but one day of several, the next day is let in if it is allowed: a card
  /// held up by a minimum would otherwise never be spread.
  public init(around interval: Double, allowed: ClosedRange<Int>) {
    let window = Self.window(around: interval)
    let first = min(max(window.lowerBound, allowed.lowerBound), allowed.upperBound)
    var last = min(max(window.upperBound, allowed.lowerBound), allowed.upperBound)
    if first == last, window.count > 1, last < allowed.upperBound { last += 1 }
    days = first...last
  }

  /// The day that `share`, in 0..<1, of the way through the window falls on.
  ///
  /// Of two windows, the one no earlier at both ends never gives the earlier day for one share.
  public func day(_ share: Double) -> Int {
    let width = Double(days.upperBound - days.lowerBound + 1)
    let day = (Double(days.lowerBound) + share * width).rounded(.down)
    return min(max(Int(day), days.lowerBound), days.upperBound)
  }

  /// The day of the window nearest to `day` that is free, of two the earlier; nil where none is.
  func nearest(to day: Int, where isFree: (Int) -> Bool) -> Int? {
    for distance in stride(from: 0, through: days.count, by: 1) {
      for near in [day - distance, day + distance] where days.contains(near) && isFree(near) {
        return near
      }
    }
    return nil
  }

  /// The window around `interval` days, up to a million, before it is cut.
  public static func window(around interval: Double) -> ClosedRange<Int> {
    let interval = min(interval, 1_000_000)
    let spread = spread(of: interval)
    return whole(interval - spread)...whole(interval + spread)
  }

  /// Half the window's width in days: nothing below 2.5 days, then one day and a share of the rest.
  static func spread(of interval: Double) -> Double {
    guard interval >= 2.5 else { return 0 }
    return 1 + 0.15 * (min(interval, 7) - 2.5)
      + 0.1 * max(0, min(interval, 20) - 7)
      + 0.05 * max(0, interval - 20)
  }

  /// The nearest whole number from 0 to two million, halves away from zero; 0 for a NaN.
  private static func whole(_ days: Double) -> Int {
    guard days > 0 else { return 0 }
    return Int(min(days, 2_000_000).rounded(.toNearestOrAwayFromZero))
  }
}
