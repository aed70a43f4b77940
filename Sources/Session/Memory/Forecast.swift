package import FSRS
package import Questions
package import Records

/// The load of the coming days, played on with *good* for every answer: dates as they will be set.
package struct Forecast: Hashable, Sendable {
  package struct Day: Hashable, Sendable {
    package var day: StudyDay
    /// Cards that are due on it as things stand; what is overdue counts on the first day.
    package var due = 0
    /// Besides them, those that come back after answers of the days before.
    package var returning = 0
    /// New cards introduced.
    package var new = 0
    /// What it will take, lapses and repetitions included: what a simulation takes on average.
    package var minutes = 0.0

    package var total: Int { due + returning + new }
  }

  package private(set) var days: [Day]

  /// - Parameters:
  ///   - cards: each with what is known of it; new ones in the order they are introduced.
  ///   - daily: how many new cards a day for all decks together, whatever is set.
  ///   - introduced: new cards that today has had already, by deck.
  ///   - count: how many days, from today on.
  package init(
    _ cards: [(card: CardOutline, known: CardProgress)], _ settings: Settings, daily: Int? = nil,
    introduced: [String: Int], costs: Costs, at moment: LocalInstant, count: Int
  ) {
    let today = moment.day
    days = (0..<max(1, count)).map { Day(day: today.advanced(by: $0)) }
    let cards = cards.filter { !$0.known.isSuspended }
    let costs = costs.ofADay(settings.scheduler)
    let new = cards.filter(\.known.isNew)
    let introductions = Introductions.days(
      of: new.map(\.card.deck), settings, daily: daily, introduced: introduced, from: today,
      count: days.count)
    for ((card, _), day) in zip(new, introductions) {
      if let day { play(PlayedCard(newOn: day), of: card, settings, costs) }
    }
    for (card, known) in cards where known.state.memory != nil {
      play(PlayedCard(known, at: moment, by: settings.model), of: card, settings, costs)
    }
  }

  /// Plays a card on to the last day.
  private mutating func play(
    _ start: PlayedCard, of card: CardOutline, _ settings: Settings, _ costs: Costs.OfADay
  ) {
    guard start.day < days.count else { return }
    let scheduler = settings.scheduler(deck: card.deck, tags: card.tags)
    let taken = BlockedDays(for: card.id, settings)
    var played = start
    while played.day < days.count {
      let (index, today) = (played.day, days[played.day].day)
      if let recall = played.recall(by: scheduler.model) {
        if !played.isSameSitting {
          if played.reps == start.reps { days[index].due += 1 } else { days[index].returning += 1 }
          days[index].minutes += costs.seconds(recall: recall) / 60
        }
      } else {
        days[index].new += 1
        days[index].minutes += costs.new / 60
      }
      played.answer(
        .good, by: scheduler, seed: Outcomes.seed(of: card.id, reps: played.reps)
      ) { taken.contains(today.advanced(by: $0)) }
    }
  }
}
