import FSRS
import Progress
import Questions
import Records
import Session

/// New cards, of which the one is looked for that is introduced first.
struct FreshCards {
  private var cards: [(rank: Int, list: Int, place: Int)] = []
  private var lists: [(file: String, cards: StoredCards)] = []
  /// Those that are not hidden, by the part of their ids before the slash.
  private(set) var waiting: [String: Int] = [:]
  /// The groups of cards that were introduced today.
  private var turns: [String: Int] = [:]

  mutating func add(_ card: DeckScan.Passed, on day: StudyDay) {
    if card.deck.file != lists.last?.file { lists.append((card.deck.file, card.cards)) }
    cards.append((card.rank, lists.count - 1, card.place))
    if !card.progress.isHidden(on: day) { waiting[card.source, default: 0] += 1 }
  }

  /// Of this event a card was answered today.
  mutating func addAsked(_ event: String) { turns[event] = 0 }

  mutating func addIntroduced(_ card: DeckScan.Passed) {
    for group in card.outline.siblingGroups { turns[group] = 0 }
  }

  /// The one that a session would ask first, as far as these are allowed, and the file of its deck.
  func first(
    _ state: LearnerState, new: Allowance, on day: StudyDay
  ) -> (card: CardID, file: String)? {
    guard new.count(of: waiting) > 0 else { return nil }
    let inOrder = cards.indices.sorted { (cards[$0].rank, $0) < (cards[$1].rank, $1) }
    let outlines = inOrder.lazy.map { lists[cards[$0].list].cards.outline(cards[$0].place) }
    let found = Queue.firstNew(of: outlines, turns: turns) {
      !(state.cards[$0.id] ?? .new).isHidden(on: day) && new.allows($0.deck)
    }
    return found.flatMap { card in
      lists.first { $0.cards.place(of: card.id) != nil }.map { (card.id, $0.file) }
    }
  }
}
