package import FSRS

/// Now, as the program's clock and time zone tell it.
package struct Moment: Hashable, Sendable {
  package var instant: Instant
  /// Of local time, in minutes east of UTC.
  package var minutesEast: Int

  package init(_ instant: Instant, minutesEast: Int) {
    self.instant = instant
    self.minutesEast = minutesEast
  }

  /// The study day, which starts at 04:00 local time.
  package var day: StudyDay {
    StudyDay(
      secondsSince1970: Double(instant.milliseconds) / 1000, minutesEast: minutesEast)
  }
}
