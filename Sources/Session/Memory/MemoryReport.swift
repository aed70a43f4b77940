package import FSRS
package import Questions
package import Records

/// What is known of a card's memory, and what each answer would make of it: the figures of `why`.
package struct MemoryReport: Hashable, Sendable {
  package var card: CardID
  package var known: CardProgress
  package var scheduler: Scheduler
  /// The probability of recalling it now, 0 to 1; nil while it is new.
  package var retrievability: Double?
  /// The time since its last answer as the model counts it, in days; 0 while it is new.
  package var elapsedDays: Double
  /// What each grade would do now.
  package var traces: ByGrade<ScheduleTrace>
  /// When the card would be due after each.
  package var dues: ByGrade<Due>

  /// - Parameter due: the study day on which another card is due.
  package init(
    _ card: Card, _ known: CardProgress, _ settings: Settings, at moment: LocalInstant,
    due: (CardID) -> StudyDay? = { _ in nil }
  ) {
    self.card = card.id
    self.known = known
    let scheduler = settings.scheduler(deck: card.deck, tags: card.tags)
    self.scheduler = scheduler
    let elapsed = known.elapsedDays(at: moment, by: scheduler.model)
    elapsedDays = elapsed
    retrievability = known.state.memory.map {
      scheduler.model.retrievability($0, elapsedDays: elapsed)
    }
    traces = Outcomes.traces(of: card, known, settings, at: moment, due: due)
    dues = traces.map { Outcomes.due(after: $0.outcome.interval, at: moment) }
  }

  /// The probability of recall at `count` times, evenly from the last answer on to `days` after it;
  /// empty while the card is new.
  package func curve(to days: Double, count: Int) -> [Double] {
    guard let memory = known.state.memory, count > 1 else { return [] }
    return (0..<count).map { index in
      scheduler.model.retrievability(
        memory, elapsedDays: days * Double(index) / Double(count - 1))
    }
  }

  /// How far a drawing of the curve should reach, in days: past now and past the due date.
  package var horizon: Double {
    let interval = Double(known.interval ?? 0)
    return max(elapsedDays, interval, known.state.memory?.stability ?? 1, 1) * 1.5
  }
}
