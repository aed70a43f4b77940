package import Chronicle
package import Questions
package import Records

/// Where a session gets a card from when it is about to ask it: pure look-ups, made when needed.
package struct CardSupply: Sendable {
  /// The card with this id; nil where it is gone, and then it is passed over.
  package var card: @Sendable (CardID) -> Card?
  /// The chronicle with this id, so that an answer is judged among all it names and dates.
  package var chronicle: @Sendable (String) -> Chronicle?
  /// All cards of a deck.
  package var cards: @Sendable (String) -> [Card]

  package init(
    card: @escaping @Sendable (CardID) -> Card?,
    chronicle: @escaping @Sendable (String) -> Chronicle?,
    cards: @escaping @Sendable (String) -> [Card]
  ) {
    self.card = card
    self.chronicle = chronicle
    self.cards = cards
  }

  /// From what has been made already.
  package init(cards: [Card], chronicles: [Chronicle]) {
    let byID = Dictionary(cards.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let named = Dictionary(
      chronicles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.init(
      card: { byID[$0] }, chronicle: { named[$0] },
      cards: { deck in cards.filter { $0.deck == deck } })
  }

  /// Puts a deck as it is now in the place of what it was.
  package mutating func replace(_ deck: String, by cards: [Card], _ chronicle: Chronicle?) {
    let before = self
    let new = CardSupply(cards: cards, chronicles: [chronicle].compactMap(\.self))
    let isOf = { @Sendable (id: CardID) in id.deck == deck }
    self = CardSupply(
      card: { isOf($0) ? new.card($0) : before.card($0) },
      chronicle: { $0 == deck ? new.chronicle($0) : before.chronicle($0) },
      cards: { $0 == deck ? new.cards($0) : before.cards($0) })
  }
}
