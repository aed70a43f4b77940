/// Ids of the `date` cards that were answered, deck by deck: what landmarks are taken from.
struct StudiedDates: Sendable {
  private var byDeck: [String: Set<String>] = [:]

  subscript(deck: String) -> Set<String> { byDeck[deck] ?? [] }

  /// Takes note of what is known of a card.
  mutating func note(_ card: String, _ known: KnownCard) {
    guard card.hasSuffix("#date") else { return }
    let deck = String(card.prefix { $0 != "/" })
    if known.isNew {
      byDeck[deck]?.remove(card)
    } else {
      byDeck[deck, default: []].insert(card)
    }
  }

  mutating func forget(_ deck: String) { byDeck[deck] = nil }
}
