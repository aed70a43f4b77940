import Chronicle
import Questions
import Records
package import Session
import Synchronization

extension CardSupply {
  /// Makes the cards of many decks one at a time, keeping only the decks asked last in memory.
  ///
  /// - Parameter decks: those in use; of two chronicles with one id the first counts.
  package init(_ decks: [Deck]) {
    let recent = RecentDecks(decks)
    self.init(
      card: { recent.card($0) }, chronicle: { recent.chronicle($0) },
      cards: { recent.cards($0) })
  }
}

/// The decks that a session asks from, of which only the last ones stay in memory.
private final class RecentDecks: Sendable {
  private let chronicles: [String: Deck]
  private let lists: [Deck]
  private let recent = Mutex<[Deck]>([])

  /// A session goes from deck to deck, but comes back to the last ones.
  private static let most = 6

  init(_ decks: [Deck]) {
    chronicles = Dictionary(
      decks.filter(\.isChronicle).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    lists = decks.filter { !$0.isChronicle }
  }

  /// Where a card's chronicle is here, the chronicle's wins.
  func card(_ id: CardID) -> Card? {
    if let deck = chronicles[String(id.deck)] {
      use(deck)
      if let card = deck.card(id) { return card }
    }
    for deck in lists { if let card = deck.card(id) { return card } }
    return nil
  }

  func chronicle(_ id: String) -> Chronicle? {
    guard let deck = chronicles[id] else {
      // A recipe's cards are judged among all that its chronicle names.
      return lists.lazy.flatMap(\.chronicles).first { $0.id == id }
    }
    use(deck)
    return deck.chronicle
  }

  func cards(_ id: String) -> [Card] {
    if let deck = chronicles[id] {
      use(deck)
      return deck.cards
    }
    return lists.flatMap(\.cards).filter { $0.deck == id }
  }

  private func use(_ deck: Deck) {
    recent.withLock { recent in
      if recent.last?.file == deck.file { return }
      recent.removeAll { $0.file == deck.file }
      recent.append(deck)
      if recent.count > Self.most { recent.removeFirst().forget() }
    }
  }
}
