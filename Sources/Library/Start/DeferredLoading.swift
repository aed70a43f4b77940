package import FSRS
package import Progress
import Questions
package import Records
package import Session
import Work

/// The rest of a large collection, read while the learner looks at the first question.
package struct DeferredLoading {
  private let reading: Background<(LoadedState, PendingCounts)>
  private let cache: StartCache

  /// Begins to read.
  package init(_ home: DataFolder, _ start: QuickStart, at moment: LocalInstant) {
    cache = start.cache
    let decks = start.decks
    reading = Background {
      let loaded = LearnerStore.load(home, at: moment.instant)
      return (loaded, PendingCounts(decks, loaded.state, on: moment.day))
    }
  }

  /// Hands it over, waiting for it where it isn't there yet.
  ///
  /// - Returns: the cards of the decks, and what was found wrong in DATA.
  package func take(
    into session: inout Session, _ learner: Learner, at now: Instant
  ) -> (counted: DeckCounts, warnings: [LearnerStore.Warning]) {
    let (loaded, pending) = reading.take()
    let warnings = learner.store.complete(loaded, at: now)
    session.add(pending.outlines, known: pending.known, dueElsewhere: pending.dueElsewhere)
    return (DeckCounts(index: pending.index, files: cache.files), warnings)
  }

  /// Cards that are due today or tomorrow, in learning or in review, as the head of state.json has it.
  ///
  /// Nil where the head doesn't reach so far.
  package func dueByTomorrow(at moment: LocalInstant) -> Int? {
    let tomorrow = moment.day.advanced(by: 1)
    guard tomorrow <= cache.through else { return nil }
    return cache.due(by: tomorrow).values.reduce(0, +)
      + cache.byDeck.learning.values.reduce(0, +)
  }
}

/// The cards that matter to a session: those due now or by tomorrow, those in learning, new ones, and
/// those of today, whose siblings wait. The rest of a large collection is only counted.
struct PendingCounts: Sendable {
  private(set) var index = DeckIndex()
  /// Each once, in the order of the decks.
  private(set) var outlines: [CardOutline] = []
  private(set) var known: [CardID: CardProgress] = [:]
  /// When the first of the others is due.
  private(set) var dueElsewhere: Due?

  /// - Parameter day: the study day on which the session begins; it may go on past the next.
  init(_ decks: [Deck], _ state: LearnerState, on day: StudyDay) {
    var outlines: [CardOutline] = []
    var known: [CardID: CardProgress] = [:]
    var seen: Set<CardID> = []
    var elsewhere: StudyDay?
    let last = day.advanced(by: 1)
    index = DeckIndex(decks, state, on: day) { outline, progress in
      if let progress, !progress.isSuspended, case .review = progress.state.phase,
        case .day(let due)? = progress.due, due > last, progress.lastDay != day
      {
        elsewhere = min(due, elsewhere ?? due)
        return
      }
      if let progress, progress.isSuspended { return }
      guard seen.insert(outline.id).inserted else { return }
      outlines.append(outline)
      if let progress { known[outline.id] = progress }
    }
    self.outlines = outlines
    self.known = known
    dueElsewhere = elsewhere.map { .day($0) }
  }
}
