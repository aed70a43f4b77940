package import FSRS
package import Progress
package import Records
import Questions
package import Session

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
  /// Events of which a card was answered on that day: their others wait.
  package var asked: [String] = []
  /// Learning cards, and the first in review, in the order in which they are due, the first of events that were not
  /// asked among them.
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
  /// Counts the cards of some decks.
  ///
  /// - Complexity: linear in the number of cards, none of which is made but those that are kept.
  package init(
    _ decks: [Deck], _ state: LearnerState, new: Allowance, at moment: LocalInstant
  ) {
    let day = moment.day
    self.init(day: day, through: day.advanced(by: Self.daysAhead))
    reviews = state.reviewsByDay[day] ?? 0
    introduced = state.newByDay[day] ?? [:]
    timing = state.timing(from: day.advanced(by: -29))
    asked = Set(state.cards.ids(answeredOn: day).map(\.eventID.text)).sorted()
    let isAsked = Set(asked)
    var (reviewing, untouched) = (EarliestDue(), EarliestDue())
    var fresh = FreshCards()
    var pile = Backlog.Count(from: day, days: Self.daysAhead)
    DeckScan.each(decks, state) { card in
      let known = card.progress
      count(known, of: card.source.deck.id, on: day)
      guard card.isFirst else { return }
      if let until = known.buriedUntil, day < until, !known.isSuspended {
        through = min(through, until.advanced(by: -1))
        if known.isNew { buried[card.deckID, default: 0] += 1 }
      }
      if known.isNew { return fresh.add(card, on: day) }
      if known.isIntroduced(on: day) { fresh.addIntroduced(card) }
      guard !known.isHidden(on: day) else { return }
      if case .instant(let time)? = known.due { times.append(time) }
      if known.isLearning {
        next.append(Next(card))
      } else {
        let isLate = !isAsked.isEmpty && isAsked.contains(card.id.eventID.text)
        reviewing.take(card)
        if !isLate, !isAsked.isEmpty { untouched.take(card) }
        pile.take(card, isLate: isLate)
      }
    }
    next += reviewing.first.map(Next.init)
    let known = Set(next.map(\.card))
    next += untouched.first.map(Next.init).filter { !known.contains($0.card) }
    for event in asked { fresh.addAsked(event) }
    backlog = pile.backlog
    firstNew = fresh.first(state, new: new, on: day)
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
  fileprivate static let nextCount = 20
  /// More learning cards than this, and a start reads the whole state.
  static let mostLearning = 200

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
}

extension StartCache.Next {
  init(_ card: DeckScan.Passed) {
    self.init(card: card.id, file: card.source.deck.file, progress: card.progress)
  }
}

/// The cards in review that are due first, found without sorting all.
private struct EarliestDue {
  private var cards: [(day: Int, card: DeckScan.Passed)] = []
  /// Nothing that is due after this is wanted any more.
  private var latest = Int.max

  mutating func take(_ card: DeckScan.Passed) {
    let day = card.progress.dueDay?.number ?? .min
    guard day <= latest else { return }
    if cards.count >= 8 * StartCache.nextCount { cut() }
    cards.append((day, card))
  }

  private mutating func cut() {
    cards.sort { a, b in a.day != b.day ? a.day < b.day : a.card.id < b.card.id }
    cards = Array(cards.prefix(StartCache.nextCount))
    if cards.count == StartCache.nextCount { latest = cards.last?.day ?? latest }
  }

  var first: [DeckScan.Passed] {
    var all = self
    all.cut()
    return all.cards.map(\.card)
  }
}

/// Learners leave a state.json with a head that the next start can begin from.
extension Learner {
  /// Rewrites state.json from what is known now.
  ///
  /// - Parameters:
  ///   - readsAll: whether decks that were never looked at are read for it, however long that takes.
  ///   - library: finds the decks in use, by what is known then.
  package func writeState(
    at moment: LocalInstant, readsAll: Bool = true, _ library: () -> DeckLibrary
  ) throws(StorageError) {
    try store.writeState(at: moment.instant) {
      let files = FileStamps(in: home)
      let library = library()
      let used = library.used()
      guard readsAll || used.decks.count(where: { !$0.isAtHand }) <= DeckLibrary.fewDecks else {
        return .object([])
      }
      let decks = library.usable(used.decks)
      var cache = StartCache(decks, state, new: newAllowance(at: moment), at: moment)
      // Of other decks, or with errors to be said, there is no head to be had.
      if decks.count == used.decks.count, decks.allSatisfy(\.isChronicle) {
        cache.files = files?.stamps(used.ids, isUsed: library.isUsed)
      }
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
