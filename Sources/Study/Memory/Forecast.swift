package import FSRS

/// The load of the coming days, played on with *good* for every answer.
package struct Forecast: Hashable, Sendable {
  package struct Day: Hashable, Sendable {
    package var day: StudyDay
    /// Cards that are due on it as things stand; what is overdue counts on the first day.
    package var due = 0
    /// Besides them, those that come back after answers of the days before.
    package var returning = 0
    /// New cards introduced.
    package var new = 0
    /// What it will take.
    package var minutes = 0.0

    package var total: Int { due + returning + new }
  }

  package private(set) var days: [Day]

  /// - Parameters:
  ///   - cards: each with what is known of it; new ones in any order.
  ///   - new: new cards still allowed on the first day.
  ///   - count: how many days, from today on.
  package init(
    _ cards: [(card: Card, known: KnownCard)], _ settings: Settings, new: Allowance, costs: Costs,
    at moment: Moment, count: Int
  ) {
    let today = moment.day
    var days = (0..<max(1, count)).map { Day(day: today.advanced(by: $0)) }
    var schedulers: [String: Scheduler] = [:]
    func scheduler(_ card: Card) -> Scheduler {
      guard card.tags.isEmpty else { return settings.scheduler(deck: card.deck, tags: card.tags) }
      if let known = schedulers[card.deck] { return known }
      let scheduler = settings.scheduler(deck: card.deck)
      schedulers[card.deck] = scheduler
      return scheduler
    }
    /// Plays a card on from its answer on a day.
    func play(_ memory: MemoryState, elapsed: Double, from first: Int, _ scheduler: Scheduler) {
      var memory = memory
      var day = first
      var elapsed = elapsed
      while day < days.count {
        memory = scheduler.model.nextState(memory, .good, elapsedDays: elapsed)
        let interval = scheduler.model.interval(
          memory, desiredRetention: scheduler.desiredRetention)
        elapsed = max(1, min(interval, Double(scheduler.maximumInterval)).rounded())
        day += Int(elapsed)
        if day < days.count { days[day].returning += 1 }
      }
    }
    var fresh: [Card] = []
    for (card, known) in cards where !known.isSuspended {
      guard !known.isNew, let memory = known.state.memory else {
        if known.isNew { fresh.append(card) }
        continue
      }
      var first = 0
      if case .day(let due) = known.due { first = max(0, due - today) }
      if let until = known.buriedUntil { first = max(first, until - today) }
      guard first < days.count else { continue }
      days[first].due += 1
      let scheduler = scheduler(card)
      let elapsed = known.elapsedDays(at: moment, by: scheduler.model) + Double(first)
      play(memory, elapsed: elapsed, from: first, scheduler)
    }
    var allowance = new
    var day = 0
    for card in fresh {
      while day < days.count, !allowance.allows(card.deck) || isHoliday(day) {
        day += 1
        allowance = settings.newAllowance(introduced: [:])
        // A deck without new cards of its own must not hold up the rest.
        if day < days.count, !allowance.allows(card.deck), !isHoliday(day) { break }
      }
      guard day < days.count else { break }
      guard allowance.allows(card.deck) else { continue }
      allowance.take(from: card.deck)
      days[day].new += 1
      let scheduler = scheduler(card)
      let memory = scheduler.model.firstState(.good)
      let interval = max(
        1,
        scheduler.model.interval(memory, desiredRetention: scheduler.desiredRetention).rounded())
      let back = day + Int(min(interval, 36500))
      if back < days.count {
        days[back].returning += 1
        play(memory, elapsed: interval, from: back, scheduler)
      }
    }
    for index in days.indices {
      let passed = Double(days[index].due + days[index].returning)
      let retention = settings.scheduler.desiredRetention
      let reviews = passed * (costs.remembered + (1 - retention) * costs.forgotten)
      // A new card is seen about three times on its first day.
      let new = Double(days[index].new) * (2 * costs.remembered + costs.forgotten)
      days[index].minutes = (reviews + new) / 60
    }
    self.days = days
    func isHoliday(_ day: Int) -> Bool { settings.holidays.contains(today.advanced(by: day)) }
  }
}
