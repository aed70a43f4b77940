import Chronicle
package import FSRS
package import Progress
package import Questions
package import Session
package import Records

/// Whoever studies: what is set, what is known of the cards, and what is still allowed today.
package struct Learner {
  package let store: LearnerStore

  package init(_ store: LearnerStore) { self.store = store }

  package var home: DataFolder { store.home }
  package var state: LearnerState { store.state }
  package var settings: Settings { store.settings }
  package var scheduler: Scheduler { store.scheduler }

  // MARK: Cards

  /// What is known of one card.
  package func known(_ card: CardID) -> CardProgress {
    store.state.cards[card] ?? .new
  }

  /// What is known of every card as it is now; nil of one without a past.
  package var past: @Sendable (CardID) -> CardProgress? {
    let cards = store.state.cards
    return { cards[$0] }
  }

  /// What is known of those of `cards` that have a past.
  package func known(_ cards: [CardOutline]) -> [CardID: CardProgress] {
    var known: [CardID: CardProgress] = [:]
    for card in cards { known[card.id] = store.state.cards[card.id] }
    return known
  }

  /// The session of this study day that was killed on this machine, if nobody is in it any more.
  package func interrupted(at moment: LocalInstant) -> InterruptedSession? {
    let session = InterruptedSession.find(home, now: moment.instant)
    return session?.day == moment.day ? session : nil
  }

  /// What `undo` would take back, the newest first; the history is read where it must be.
  package func lastUndoableAct(at moment: LocalInstant) -> [LearnerState.Undoable] {
    if let act = state.lastUndoableAct { return act }
    let whole = LearnerStore.load(home, needsRecords: true, at: moment.instant)
    return whole.state.lastUndoableAct ?? []
  }

  // MARK: What is allowed today

  /// New cards still to be introduced on this study day.
  ///
  /// - Parameter daily: the limit for all decks together, whatever is set.
  package func newAllowance(of daily: Int? = nil, at moment: LocalInstant) -> Allowance {
    settings.newAllowance(
      of: daily, on: moment.day, introduced: store.state.newByDay[moment.day] ?? [:])
  }

  /// Cards in review still to be asked on this study day.
  ///
  /// - Parameter daily: the limit for all decks together, whatever is set.
  package func reviewAllowance(of daily: Int? = nil, at moment: LocalInstant) -> Allowance {
    guard daily != nil || settings.limitsReviews else { return .unlimited }
    var reviewed: [String: Int] = [:]
    for (id, card) in store.state.cards where card.lastDay == moment.day {
      reviewed[String(id.deck), default: 0] += 1
    }
    // What is new today was no review.
    for (deck, count) in store.state.newByDay[moment.day] ?? [:] {
      reviewed[deck] = max(0, reviewed[deck, default: 0] - count)
    }
    if let daily { return Allowance(common: daily, used: reviewed) }
    return settings.reviewAllowance(reviewed: reviewed)
  }

  // MARK: What was answered

  /// Counts and figures over all answers, or those to some cards.
  package func tally(of cards: Set<CardID>?, at moment: LocalInstant) -> ReviewTally {
    if cards == nil, let figures = state.figures {
      var tally = state.tally
      tally.figures = figures
      return tally
    }
    let log = ReviewLog.read(home, now: moment.instant)
    return log.tally(of: cards, scheduler: scheduler)
  }

  // MARK: What waits

  /// What takes of the room of a day besides these cards: reviews of others, and those done today.
  package func load(beside cards: Set<CardID>, at moment: LocalInstant) -> [StudyDay: Int] {
    var load: [StudyDay: Int] = [:]
    for (id, card) in store.state.cards
    where card.state.phase == .review && !card.isSuspended {
      // An answer of today has had its room of today, wherever its card went.
      if card.lastDay == moment.day { load[moment.day, default: 0] += 1 }
      guard !cards.contains(id), case .day(let due)? = card.due else { continue }
      load[max(due, moment.day), default: 0] += 1
    }
    return load
  }

  /// How the cards of these decks that are due by `moment` can be cleared; nil where they are few.
  package func backlogPlan(for decks: [String], at moment: LocalInstant) -> BacklogPlan? {
    let (due, coming) = dueByDay(of: decks, at: moment)
    return BacklogPlan(
      due: due, coming: coming, on: moment.day, secondsACard: secondsACard(at: moment))
  }

  /// What one card takes, by the answers of the last 30 days.
  package func secondsACard(at moment: LocalInstant) -> Int {
    let timing = store.state.timing(from: moment.day.advanced(by: -29))
    return BacklogPlan.secondsACard(answers: timing.answers, milliseconds: timing.milliseconds)
      ?? BacklogPlan.usualSeconds
  }

  /// Cards due now, and those that become due 1, 2, … 60 days from now.
  package func dueByDay(of decks: [String], at moment: LocalInstant) -> (now: Int, coming: [Int]) {
    let decks = Set(decks)
    var now = 0
    var coming = Array(repeating: 0, count: 60)
    for (id, card) in store.state.cards {
      guard let due = card.due, !card.isSuspended, decks.contains(String(id.deck))
      else { continue }
      let day: StudyDay
      switch due {
      case .day(let date): day = max(date, card.buriedUntil ?? date)
      // What is in learning is today's work.
      case .instant: day = moment.day
      }
      let ahead = day - moment.day
      if ahead <= 0 { now += 1 } else if ahead <= coming.count { coming[ahead - 1] += 1 }
    }
    return (now, coming)
  }

  // MARK: Exercises

  /// No more events than this are searched for exercises while somebody waits.
  private static let mostEvents = 2000

  /// Exercises over events that the learner knows: of each some card has left learning.
  ///
  /// Of each such event what a slip may be contrasted with, and a few of every kind, others after every
  /// answer. Among many decks or very many events none are looked for: the first question does not wait for
  /// them.
  package func readyExercises(of decks: [Deck]) -> [Exercise] {
    guard looksForExercises(in: decks) else { return [] }
    var left = Self.mostEvents
    var choice = ReadyExercises(turn: state.reviewCount)
    for deck in decks where deck.kind != .file && deck.eventCount <= left {
      let chronicles = deck.isChronicle ? [deck.id] : deck.chronicles.map(\.id)
      let known = knownEvents(of: Set(chronicles))
      guard known.count > 2 else { continue }
      let count = deck.chronicles.reduce(0) { $0 + $1.events.count }
      guard count > 0, count <= left else { continue }
      left -= count
      for starts in deck.exerciseStarts { choice.add(starts, of: known) }
    }
    return choice.exercises
  }

  /// Whether ``readyExercises(of:)`` reads any of these.
  package func looksForExercises(in decks: [Deck]) -> Bool {
    decks.count <= DeckLibrary.fewDecks && decks.contains { $0.eventCount <= Self.mostEvents }
  }

  /// The events of these chronicles of which some card is in review.
  private func knownEvents(of chronicles: Set<String>) -> Set<EventID> {
    var known: Set<EventID> = []
    for (id, card) in store.state.cards
    where card.state.phase == .review && chronicles.contains(String(id.deck)) {
      known.insert(id.eventID)
    }
    return known
  }

  // MARK: Changes of decks

  /// Writes the records that keep progress where decks have changed, and what is seen from now on.
  package func keep(_ changes: [DeckChanges], at moment: LocalInstant) throws(StorageError) {
    let payloads = changes.flatMap { $0.payloads(state, at: moment) }
    if !payloads.isEmpty { try store.save(payloads, at: moment) }
    for change in changes { try? change.seen.write(change.id, in: home) }
  }

  /// What ``keep(_:at:)`` would make of the cards that it is about.
  package func foreseen(_ changes: [DeckChanges], at moment: LocalInstant) -> [CardID: CardProgress]
  {
    var foreseen: [CardID: CardProgress] = [:]
    for case .seed(let seed) in changes.flatMap({ $0.payloads(state, at: moment) }) {
      foreseen[seed.card] = seed.progress
    }
    return foreseen
  }
}
