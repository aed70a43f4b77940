import Chronicle
import Grading
import Questions
import Records
package import Session
import Synchronization
import Work

extension CardSupply {
  /// Makes the cards of many decks one at a time, keeping only the decks asked last in memory.
  ///
  /// - Parameter decks: those in use; of two chronicles with one id the first counts.
  package init(_ decks: [Deck]) {
    let recent = RecentDecks(decks)
    self.init(
      card: { recent.card($0) }, chronicle: { recent.chronicle($0) },
      grader: { recent.grader($0) }, cards: { recent.cards($0) }, dates: { recent.dates($0) })
  }
}

/// The decks that a session asks from, of which only the last ones stay in memory.
private final class RecentDecks: Sendable {
  private let chronicles: [String: Deck]
  private let lists: [Deck]
  private let recent = Mutex<[Deck]>([])
  private let ahead = Mutex(Ahead())

  /// What judges answers in large chronicles, made while somebody looks at the question.
  private struct Ahead {
    var begun: Set<String> = []
    var graders: [String: Background<Grader?>] = [:]
  }

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
      if let card = deck.card(id) {
        prepareGrader(deck)
        return card
      }
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

  private func prepareGrader(_ deck: Deck) {
    guard deck.isLarge else { return }
    ahead.withLock { ahead in
      guard ahead.begun.insert(deck.id).inserted else { return }
      ahead.graders[deck.id] = Background { deck.readAhead().map { Grader($0) } }
    }
  }

  func grader(_ id: String) -> Grader {
    if let grader = ahead.withLock({ $0.graders.removeValue(forKey: id) })?.take() { return grader }
    return chronicle(id).map { Grader($0) } ?? Grader(answers: cards(id).map(\.answer))
  }

  /// Outlines of what may ask for a date.
  func dates(_ id: String) -> [CardOutline] {
    if let deck = chronicles[id] { return deck.stored.dates }
    return lists.flatMap { $0.stored.dates }.filter { $0.deck == id }
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
