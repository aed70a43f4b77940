package import FSRS
package import Progress
package import Records
import Questions
import Session

/// The part of state.json that a quick start reads, valid for the coming week: what is due when, which
/// cards come next, and of which files that was said.
package struct StartCache: Sendable {
  /// Counts by the ids of decks.
  package struct Waiting: Hashable, Sendable {
    /// By study day; the first day's are all that are due by then.
    package var due: [StudyDay: [String: Int]] = [:]
    /// Cards in learning or relearning.
    package var learning: [String: Int] = [:]
    /// Cards without a past that are not suspended.
    package var new: [String: Int] = [:]
  }

  /// A card that is due, with all that is known of it.
  package struct Next: Sendable {
    package var card: CardID
    package var file: String
    package var progress: CardProgress
  }

  /// The study day it was made on, and the last one on which it still holds.
  package var day: StudyDay
  package var through: StudyDay
  /// Answers on that day.
  package var reviews = 0
  /// Cards answered for the first time on that day, by what stands before the slash in their ids.
  package var introduced: [String: Int] = [:]
  /// The answers of the last 30 days whose thinking time is known.
  package var timing = ReviewTally.Timing()
  package var byDeck = Waiting()
  /// When learning cards that are not hidden are due.
  package var times: [Instant] = []
  /// Buried new cards, by what stands before the slash.
  package var buried: [String: Int] = [:]
  /// Learning cards, and the first in review, in the order in which they are due.
  package var next: [Next] = []
  /// The new card that comes first, and its file.
  package var firstNew: (card: CardID, file: String)?
  /// Nil where so few cards are due that they are asked in the order of their days.
  package var backlog: Backlog?
  /// What the decks were made of; nil where the counts are not of all decks there are, or where some
  /// deck is no chronicle, so that cards may be in several.
  package var files: [FileStamp]?
}

extension StartCache {
  /// Counts the cards of `index`.
  init(_ index: DeckIndex, _ state: LearnerState, new: Allowance, at moment: LocalInstant) {
    let day = moment.day
    self.init(day: day, through: day.advanced(by: Self.daysAhead))
    reviews = state.reviewsByDay[day] ?? 0
    introduced = state.newByDay[day] ?? [:]
    timing = state.timing(from: day.advanced(by: -29))
    for entry in index.entries {
      Self.each(entry, state) { count($1, of: entry.id, on: day) }
    }
    var reviewing: [Next] = []
    var pile = Backlog.Count(from: day, days: Self.daysAhead)
    index.eachOnce { card, entry in
      let progress = state.cards[card] ?? .new
      let known = progress
      let deck = String(card.deck)
      if let until = progress.buriedUntil, day < until, !progress.isSuspended {
        through = min(through, until.advanced(by: -1))
        if known.isNew { buried[deck, default: 0] += 1 }
      }
      guard !known.isNew, !known.isHidden(on: day) else { return }
      if case .instant(let time)? = known.due { times.append(time) }
      let found = Next(card: card, file: entry.file, progress: progress)
      if known.isLearning {
        next.append(found)
      } else {
        Self.keep(found, in: &reviewing)
        pile.take(found, known)
      }
    }
    next += reviewing.sorted(by: Self.precedes).prefix(Self.nextCount)
    backlog = pile.backlog
    firstNew = Self.firstNew(of: index, state, new, at: moment)
  }

  /// Cards in review due on a day or before, by deck.
  func due(by day: StudyDay) -> [String: Int] {
    var counts: [String: Int] = [:]
    for (due, decks) in byDeck.due where due <= day {
      counts.merge(decks) { $0 + $1 }
    }
    return counts
  }

  /// Days to come for which counts are kept; who comes back later waits until all is read.
  private static let daysAhead = 7
  static let nextCount = 20
  /// More learning cards than this, and a start reads the whole state.
  static let mostLearning = 200

  private static func each(
    _ entry: DeckIndex.Entry, _ state: LearnerState, _ body: (CardID, CardProgress) -> Void
  ) {
    for id in entry.studied { body(id, state.cards[id] ?? .new) }
    for card in entry.fresh { body(card.id, state.cards[card.id] ?? .new) }
  }

  private mutating func count(_ progress: CardProgress, of deck: String, on day: StudyDay) {
    if progress.isSuspended { return }
    let known = progress
    if known.isNew {
      byDeck.new[deck, default: 0] += 1
    } else if known.isLearning {
      byDeck.learning[deck, default: 0] += 1
    } else if !known.isHidden(on: day) {
      // A card in review that says no day is due at once.
      let due = if case .day(let due)? = known.due { due } else { day }
      if due <= day.advanced(by: Self.daysAhead) {
        byDeck.due[max(due, day), default: [:]][deck, default: 0] += 1
      }
    }
  }

  /// Keeps the first few without sorting all.
  private static func keep(_ card: Next, in cards: inout [Next]) {
    if cards.count >= 8 * nextCount {
      cards.sort(by: precedes)
      cards.removeSubrange(nextCount...)
    }
    cards.append(card)
  }

  private static func precedes(_ a: Next, _ b: Next) -> Bool {
    let dues = (day(of: a), day(of: b))
    return dues.0 != dues.1 ? dues.0 < dues.1 : a.card < b.card
  }

  private static func day(of card: Next) -> Int {
    if case .day(let day)? = card.progress.due { day.number } else { .min }
  }

  private static func firstNew(
    of index: DeckIndex, _ state: LearnerState, _ new: Allowance, at moment: LocalInstant
  ) -> (card: CardID, file: String)? {
    // A studied card that is new again is known by its id alone: then the decks have to be read.
    for entry in index.entries {
      for id in entry.studied where (state.cards[id] ?? .new).isNew { return nil }
    }
    var files: [CardID: String] = [:]
    var fresh: [CardOutline] = []
    index.eachFresh { card, entry in
      guard files.updateValue(entry.file, forKey: card.id) == nil else { return }
      fresh.append(card)
    }
    return Queue.firstNew(of: fresh, known: { state.cards[$0] ?? .new }, new: new, on: moment.day)
      .flatMap { card in files[card.id].map { (card.id, $0) } }
  }
}

/// Learners leave a state.json with a head that the next start can begin from.
extension Learner {
  /// Rewrites state.json from what is known now.
  ///
  /// - Parameters:
  ///   - decks: those in use.
  ///   - counted: their cards, where they are known already.
  ///   - library: finds all decks there are, by what is known then.
  package func writeState(
    _ decks: [Deck], counted: DeckCounts? = nil, at moment: LocalInstant,
    _ library: () -> DeckLibrary
  ) throws(StorageError) {
    try store.writeState(at: moment.instant) {
      let counted = counted ?? DeckCounts(library(), home, decks, state, at: moment)
      var cache = StartCache(counted.index, state, new: newAllowance(at: moment), at: moment)
      cache.files = counted.files
      return cache.json
    }
  }

  /// Rewrites state.json where so much was read that nobody should have to read it again; what a start
  /// begins from is left to those who know the decks.
  ///
  /// It is derived: where it can't be written, as in a folder that may only be read, nothing is lost.
  package func keepWhatWasRead(at moment: LocalInstant) {
    guard store.hasReadMuch else { return }
    try? store.writeState(at: moment.instant) { .object([]) }
  }

  /// Whether state.json doesn't say what the journals say, or its head not what the decks do.
  ///
  /// - Parameters:
  ///   - decks: all that are in use, or some.
  ///   - areAll: whether they are all, so that a head can be made of them.
  ///   - start: what the head is enough for.
  package func isStateStale(
    _ decks: [Deck], areAll: Bool, _ start: @autoclosure () -> QuickStart?
  ) -> Bool {
    guard store.hasAnything else { return false }
    // A head is of chronicles alone; with other decks there is none to be had.
    return !store.isStateCurrent || areAll && decks.allSatisfy(\.isChronicle) && start() == nil
  }
}
