import Records

/// Ids of the `date` cards that were answered, deck by deck: what landmarks are taken from.
struct StudiedDates: Sendable {
  private var byDeck: [String: Set<CardID>] = [:]

  subscript(deck: String) -> Set<CardID> { byDeck[deck] ?? [] }

  /// Takes note of what is known of a card.
  mutating func note(_ card: CardID, _ known: CardProgress) {
    guard card.facet == .date else { return }
    let deck = String(card.deck)
    if known.isNew {
      byDeck[deck]?.remove(card)
    } else {
      byDeck[deck, default: []].insert(card)
    }
  }

  mutating func forget(_ deck: String) { byDeck[deck] = nil }
}
