package import FSRS

/// An instant with the learner's local time: now, as the program's clock and time zone tell it.
package struct LocalInstant: Hashable, Sendable {
  package var instant: Instant
  /// Of local time, in minutes east of UTC.
  package var minutesEast: Int
  /// The local hour at which a study day begins.
  package var rolloverHour: Int

  package init(_ instant: Instant, minutesEast: Int, rolloverHour: Int = 4) {
    self.instant = instant
    self.minutesEast = minutesEast
    self.rolloverHour = rolloverHour
  }

  /// The study day, which starts at the rollover hour, local time.
  package var day: StudyDay {
    instant.studyDay(minutesEast: minutesEast, rolloverHour: rolloverHour)
  }

  /// When a study day begins, by this instant's local time.
  package func start(of day: StudyDay) -> Instant {
    let seconds = day.startSeconds(minutesEast: minutesEast, rolloverHour: rolloverHour)
    return Instant(milliseconds: 0).advanced(bySeconds: seconds)
  }
}
