import FSRS

/// What each grade does to a card.
extension Session {
  func outcomes(of card: Card, at moment: Moment) -> ByGrade<Outcome> {
    let known = queue.state(of: card.id)
    let elapsed = known.lastDay.map { max(0, moment.day - $0) } ?? 0
    return settings.scheduler(deck: card.deck, tags: card.tags).outcomes(
      of: known.state, elapsedDays: Double(elapsed), previousInterval: known.interval,
      seed: StableHash.of("\(card.id)#\(known.reps)"))
  }

  func due(after interval: Interval, at moment: Moment) -> Due {
    switch interval {
    case .seconds(let seconds): .instant(moment.instant.advanced(bySeconds: seconds))
    case .days(let days): .day(moment.day.advanced(by: days))
    }
  }
}
