package import FSRS

extension Opening {
  /// A start from the head of a current `state.json`: settings, aliases and today's counts, no cards yet.
  ///
  /// - Parameters:
  ///   - head: of a state that is current.
  ///   - timing: of the last answers, of whatever day.
  ///   - introduced: cards answered for the first time on `day`, by the part of their ids before the slash.
  package init(
    _ head: StateHead, stamp: JournalStamp, introduced: [String: Int], reviews: Int,
    timing: Tally.Timing,
    on day: StudyDay, scheduler: ([String: String]) -> Scheduler
  ) {
    self.init(scheduler: scheduler(head.settings))
    state = head.state
    state.tally.newByDay[day] = introduced.isEmpty ? nil : introduced
    state.tally.reviewsByDay[day] = reviews == 0 ? nil : reviews
    state.tally.timingByDay[day] = timing == Tally.Timing() ? nil : timing
    covered = head.covered
    problems = head.covered.problems
    self.stamp = stamp
    isStateCurrent = true
  }
}
