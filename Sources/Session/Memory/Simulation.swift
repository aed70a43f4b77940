package import FSRS

/// A year (or so) of studying, played through for a desired retention: what it costs, and what is known
/// in the end.
///
/// Deterministic: the same arguments give the same figures. Large decks are played with a sample.
package struct Simulation: Hashable, Sendable {
  package var desiredRetention: Double
  /// On average, from the first day to the last.
  package var minutesADay: Double
  package var reviewsADay: Double
  /// Cards answered at least once, and the number of them that would be recalled on the last day.
  package var learnt: Double
  package var known: Double

  /// Cards played at most; of more, every nth. Intervals of FSRS-7 take several times as long
  /// to find.
  private static func most(_ model: ScheduledModel) -> Int {
    switch model {
    case .fsrs6: 1000
    case .fsrs7: 300
    }
  }

  /// - Parameters:
  ///   - cards: all cards, new ones on the days they are introduced.
  ///   - days: how long is played, 1 or more.
  package init(
    _ cards: [PlayedCard], scheduler: Scheduler, desiredRetention: Double, days: Int, costs: Costs,
    seed: UInt64 = 1
  ) {
    self.desiredRetention = desiredRetention
    var scheduler = scheduler
    scheduler.desiredRetention = desiredRetention
    scheduler.fuzz = false
    let most = Self.most(scheduler.model)
    let stride = max(1, (cards.count + most - 1) / most)
    var seconds = 0.0
    var reviews = 0
    var learnt = 0.0
    var known = 0.0
    var seeds = SplitMix64(seed: seed)
    for (number, start) in cards.enumerated() where number.isMultiple(of: stride) {
      var card = start
      // Each card has dice of its own: a retention more doesn't reshuffle all others.
      var learner = SimulatedLearner(costs, seed: seeds.next())
      learner.finish(&card, through: days - 1, by: scheduler)
      seconds += learner.seconds
      reviews += learner.answers
      if let recall = card.recall(on: days, by: scheduler.model) {
        learnt += 1
        known += recall
      }
    }
    let scale = Double(stride)
    minutesADay = seconds * scale / 60 / Double(max(1, days))
    reviewsADay = Double(reviews) * scale / Double(max(1, days))
    self.learnt = learnt * scale
    self.known = known * scale
  }
}
