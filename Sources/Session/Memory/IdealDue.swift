package import FSRS
package import Questions
package import Records

/// Where the memory model has a card due now, counted from its last answer.
package struct IdealDue: Hashable, Sendable {
  package var last: StudyDay
  /// What the model says, within the guard rails and the maximum.
  package var modelDays: Double
  /// The days that fuzz would spread it over.
  package var window: ClosedRange<Int>
  /// The one of them that is its own.
  package var drawnDays: Int
  /// The probability that it is recalled now.
  package var recall: Double

  package var day: StudyDay { last.advanced(by: drawnDays) }

  /// Whether this day will do: only what lies outside is worth a move.
  package func allows(_ day: StudyDay) -> Bool {
    window.contains(day - last) || day - last == Int(max(1, modelDays).rounded())
  }

  /// Nil for a card that is not in review.
  ///
  /// - Parameter before: the longer of the days that had passed at its last answer and those it had
  ///   been scheduled for, from which the guard rails of FSRS-7 count; nil for a card answered once.
  package init?(
    _ card: Card, _ known: CardProgress, before: Int?, _ settings: Settings, at moment: LocalInstant
  ) {
    guard let memory = known.state.memory, let last = known.lastDay else { return nil }
    let scheduler = settings.scheduler(deck: card.deck, tags: card.tags)
    var days = min(
      scheduler.model.interval(memory, desiredRetention: scheduler.desiredRetention),
      Double(scheduler.maximumInterval))
    if case .fsrs7 = scheduler.model, let grade = known.lastGrade {
      days = min(days, max(1, scheduler.rails.longestDays(before: before.map(Double.init))[grade]))
    }
    var dice = SplitMix64(seed: Outcomes.seed(of: card.id, reps: known.reps - 1))
    self.last = last
    modelDays = days
    let fuzz = Fuzz(around: days, allowed: 1...scheduler.maximumInterval)
    window = fuzz.days
    drawnDays = scheduler.fuzz ? fuzz.day(dice.unit()) : Int(max(1, days).rounded())
    recall = scheduler.model.retrievability(
      memory, elapsedDays: known.elapsedDays(at: moment, by: scheduler.model))
  }

  /// The day nearest to its own, of two the earlier, after a day; nil where none is free.
  ///
  /// - Parameter reach: how far beside the window a day may lie.
  func nearest(
    after day: StudyDay, reach: Int = 0, where isFree: (StudyDay) -> Bool
  ) -> StudyDay? {
    let first = max(1, day - last + 1)
    let allowed = window.lowerBound - reach...window.upperBound + reach
    for distance in 0...max(1, window.count + reach) {
      for days in [drawnDays - distance, drawnDays + distance]
      where days >= first && allowed.contains(days) && isFree(last.advanced(by: days)) {
        return last.advanced(by: days)
      }
    }
    return nil
  }
}
