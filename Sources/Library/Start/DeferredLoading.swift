package import FSRS
package import Progress
import Questions
package import Records
package import Session
import Work

/// The rest of a large collection, read while the learner looks at the first question.
package struct DeferredLoading {
  /// The state is nil where it was known from the start.
  private let reading: Background<(LoadedState?, PendingCards)>
  private let start: StartCache
  /// Whether all is as state.json says, as far as that is known.
  package let isFromHead: Bool

  /// Begins to read the past and the decks in use.
  package init(_ home: DataFolder, _ quick: QuickStart, at moment: LocalInstant) {
    start = quick.cache
    isFromHead = true
    let decks = quick.decks
    reading = Background {
      let loaded = LearnerStore.load(home, at: moment.instant)
      return (loaded, PendingCards(decks, loaded.state, on: moment.day))
    }
  }

  /// Begins to read decks whose first session is `start`'s.
  package init(
    _ decks: [Deck], _ learner: Learner, _ start: StartCache, at moment: LocalInstant
  ) {
    self.start = start
    isFromHead = false
    let state = learner.state
    reading = Background { (nil, PendingCards(decks, state, on: moment.day)) }
  }

  /// Hands it over, waiting for it where it isn't there yet.
  ///
  /// - Returns: what was found wrong in DATA.
  package func take(
    into session: inout Session, _ learner: Learner, at now: Instant
  ) -> [LearnerStore.Warning] {
    let (loaded, pending) = reading.take()
    let warnings = loaded.map { learner.store.complete($0, at: now) } ?? []
    session.add(pending.outlines, known: pending.known, dueElsewhere: pending.dueElsewhere)
    session.remember(learner.past)
    return warnings
  }

  /// Cards that are due today or tomorrow, in learning or in review, as it was at the start.
  ///
  /// Nil where that doesn't reach so far.
  package func dueByTomorrow(at moment: LocalInstant) -> Int? {
    let tomorrow = moment.day.advanced(by: 1)
    guard tomorrow <= start.through else { return nil }
    return start.due(by: tomorrow).values.reduce(0, +)
      + start.byDeck.learning.values.reduce(0, +)
  }
}

/// The cards that matter to a session: those due now or by tomorrow, those in learning, new ones, and
/// those of today, whose siblings wait. The rest of a large collection is passed over.
struct PendingCards: Sendable {
  /// Each once, in the order of the decks.
  private(set) var outlines: [CardOutline] = []
  private(set) var known: [CardID: CardProgress] = [:]
  /// When the first of the others is due.
  private(set) var dueElsewhere: Due?

  /// - Parameter day: the study day on which the session begins; it may go on past the next.
  init(_ decks: [Deck], _ state: LearnerState, on day: StudyDay) {
    var elsewhere: StudyDay?
    let last = day.advanced(by: 1)
    var places: [Int] = []
    var waiting: DeckScan.Source?
    func make() {
      outlines += waiting?.cards.outlines(places) ?? []
      places = []
    }
    DeckScan.each(decks, state) { card in
      let progress = card.progress
      guard card.isFirst, !progress.isSuspended else { return }
      if case .review = progress.state.phase, let due = progress.dueDay, due > last,
        progress.lastDay != day
      {
        elsewhere = min(due, elsewhere ?? due)
        return
      }
      if card.source !== waiting {
        make()
        waiting = card.source
      }
      places.append(card.place)
      if progress != .new { known[card.id] = progress }
    }
    make()
    dueElsewhere = elsewhere.map { .day($0) }
  }
}
