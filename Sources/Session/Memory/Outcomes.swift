package import FSRS
package import Questions
package import Records

/// What each grade would do to a card at a moment: pure, so that what is shown is what happens.
package enum Outcomes {
  /// - Parameter due: the study day on which another card is due: those of siblings are avoided.
  package static func traces(
    of card: Card, _ known: CardProgress, _ settings: Settings, at moment: LocalInstant,
    due: (CardID) -> StudyDay? = { _ in nil }
  ) -> ByGrade<ScheduleTrace> {
    let scheduler = settings.scheduler(deck: card.deck, tags: card.tags)
    let taken = BlockedDays(for: card.id, settings, due: due)
    let today = moment.day
    return scheduler.traces(
      of: known.state, elapsedDays: known.elapsedDays(at: moment, by: scheduler.model),
      previousInterval: known.interval, seed: seed(of: card.id, reps: known.reps)
    ) { taken.contains(today.advanced(by: $0)) }
  }

  /// What settles the fuzz of the answer that follows `reps` others.
  package static func seed(of card: CardID, reps: Int) -> UInt64 {
    StableHash.of("\(card)#\(reps)")
  }

  /// A learning card due within this many seconds is shown early rather than ending the session.
  package static let learnAhead = 20 * 60

  /// When a card answered at `moment` is due.
  ///
  /// A step that ends on a later study day is over when that day begins: whoever studies an hour
  /// earlier than the day before meets the card all the same, as in Anki. Steps of this sitting stay
  /// what they are.
  package static func due(after interval: Interval, at moment: LocalInstant) -> Due {
    switch interval {
    case .seconds(let seconds):
      let due = moment.instant.advanced(bySeconds: seconds)
      let start = moment.start(
        of: due.studyDay(minutesEast: moment.minutesEast, rolloverHour: moment.rolloverHour))
      return .instant(seconds > learnAhead && start > moment.instant ? start : due)
    case .days(let days): return .day(moment.day.advanced(by: days))
    }
  }
}

/// The days on which a card had better not be due: holidays, and those on which siblings are.
package struct BlockedDays: Hashable, Sendable {
  private let holidays: Holidays
  private let siblingsDue: Set<StudyDay>

  /// - Parameter due: the study day on which another card is due, if it is due on one.
  package init(for card: CardID, _ settings: Settings, due: (CardID) -> StudyDay? = { _ in nil }) {
    holidays = settings.holidays
    siblingsDue = Set(Self.siblings(of: card).compactMap(due))
  }

  package func contains(_ day: StudyDay) -> Bool {
    siblingsDue.contains(day) || holidays.contains(day)
  }

  /// The ids of the other cards of the same event.
  private static func siblings(of card: CardID) -> [CardID] {
    let event = card.eventID
    return QuestionKind.facets.map { CardID(event, $0) }.filter { $0 != card }
  }
}
