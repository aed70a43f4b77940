package import FSRS

/// What each grade would do to a card at a moment: pure, so that what is shown is what happens.
package enum Futures {
  /// - Parameters:
  ///   - due: the study days on which siblings of the card are due; they are avoided, as holidays are.
  package static func reckonings(
    of card: Card, _ known: KnownCard, _ settings: Settings, siblingsDue due: Set<StudyDay> = [],
    at moment: Moment
  ) -> ByGrade<Reckoning> {
    let scheduler = settings.scheduler(deck: card.deck, tags: card.tags)
    let today = moment.day
    return scheduler.reckonings(
      of: known.state, elapsedDays: known.elapsedDays(at: moment, by: scheduler.model),
      previousInterval: known.interval, seed: seed(of: card.id, reps: known.reps)
    ) { days in
      let day = today.advanced(by: days)
      return due.contains(day) || settings.holidays.contains(day)
    }
  }

  /// What settles the fuzz of the answer that follows `reps` others.
  package static func seed(of card: String, reps: Int) -> UInt64 {
    StableHash.of("\(card)#\(reps)")
  }

  /// When a card answered at `moment` is due.
  package static func due(after interval: Interval, at moment: Moment) -> Due {
    switch interval {
    case .seconds(let seconds): .instant(moment.instant.advanced(bySeconds: seconds))
    case .days(let days): .day(moment.day.advanced(by: days))
    }
  }

  /// The ids of the other cards of the same event.
  package static func siblings(of card: String) -> [String] {
    guard let mark = card.lastIndex(of: "#") else { return [] }
    let event = card[...mark]
    return Facet.plain.map { event + $0.name }.filter { $0 != card }
  }
}
