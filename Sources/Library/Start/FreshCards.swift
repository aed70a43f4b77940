import FSRS
import Progress
import Questions
import Records
import Session

/// New cards, of which the one is looked for that is introduced first.
struct FreshCards {
  private var cards: [(rank: Int, card: (source: DeckScan.Source, place: Int))] = []
  /// Those that are not hidden, by the part of their ids before the slash.
  private(set) var waiting: [String: Int] = [:]
  /// The groups of cards that were introduced today.
  private var turns: [String: Int] = [:]

  mutating func add(_ card: DeckScan.Passed, on day: StudyDay) {
    cards.append((card.rank, (card.source, card.place)))
    if !card.progress.isHidden(on: day) { waiting[card.deckID, default: 0] += 1 }
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
    let inTurn = DeckScan.inTurn(cards)
    let outlines = inTurn.lazy.map { $0.source.cards.outline($0.place) }
    let found = Queue.firstNew(of: outlines, turns: turns) {
      !(state.cards[$0.id] ?? .new).isHidden(on: day) && new.allows($0.deck)
    }
    return found.flatMap { card in
      inTurn.first { $0.source.cards.id($0.place) == card.id }.map {
        (card.id, $0.source.deck.file)
      }
    }
  }
}
