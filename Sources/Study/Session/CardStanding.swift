import FSRS

/// How a card stands in the learner's memory: what `:why` says.
package struct CardStanding: Sendable, Hashable {
  package var card: String
  package var known: KnownCard
  /// The probability of recalling it now, 0 to 1; nil while it is new.
  package var retrievability: Double?
  /// The probability at which it is asked again.
  package var desiredRetention: Double
  /// Study days since the last answer; nil while it is new.
  package var daysSince: Int?
}

extension Session {
  func standing(of card: Card, at moment: Moment) -> CardStanding {
    let known = queue.state(of: card.id)
    let scheduler = settings.scheduler(deck: card.deck, tags: card.tags)
    let days = known.lastDay.map { max(0, moment.day - $0) }
    return CardStanding(
      card: card.id, known: known,
      retrievability: known.state.memory.map {
        scheduler.model.retrievability(
          $0, elapsedDays: known.elapsedDays(at: moment, by: scheduler.model))
      },
      desiredRetention: scheduler.desiredRetention, daysSince: known.isNew ? nil : days)
  }
}
