import Study

extension [Deck] {
  /// The cards of all decks, each once, as `cards`, in the order in which new ones are introduced.
  var cardsInTurn: [Card] {
    let ranks = Dictionary(
      DeckOutlines(self).all.map { ($0.id, $0.rank) }, uniquingKeysWith: { first, _ in first })
    return cards.enumerated().sorted {
      (ranks[$0.element.id] ?? .max, $0.offset) < (ranks[$1.element.id] ?? .max, $1.offset)
    }.map(\.element)
  }
}
