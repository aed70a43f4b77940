import Chronicle
import Records
import Study

/// The ids that a deck's cards had before, by the `formerly` of file, event and card.
struct FormerCards {
  private let id: String
  private let decks: [String]
  private let events: [String: [String]]

  init(_ deck: Deck) {
    id = deck.id
    if let recipe = deck.recipe {
      decks = recipe.formerly
      events = Dictionary(
        recipe.cards.map { ($0.id, $0.formerly) }, uniquingKeysWith: { first, _ in first })
    } else {
      decks = deck.chronicle?.formerly ?? []
      events = Dictionary(
        (deck.chronicle?.events ?? []).map { ($0.id, $0.formerly) },
        uniquingKeysWith: { first, _ in first })
    }
  }

  /// Every id that the card may have had, the most recent first.
  func ids(of card: Card) -> [CardID] {
    let former = events[card.event] ?? []
    guard !decks.isEmpty || !former.isEmpty else { return [] }
    return ([id] + decks).flatMap { deck in
      ([card.event] + former).map { CardID(EventID(deck, $0), card.facet) }
    }.filter { $0 != card.id }
  }
}
