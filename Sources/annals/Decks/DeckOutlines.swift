import Study

/// What is to be known of the cards of several decks before one of them is asked.
struct DeckOutlines {
  /// Of each deck by itself.
  let each: [(deck: String, cards: [CardOutline])]
  /// Of all, each once: where a card's chronicle is among them, the chronicle's wins.
  let all: [CardOutline]

  init(_ decks: [Deck]) {
    let each = decks.map { (deck: $0.id, cards: $0.outlines()) }
    var seen: Set<String> = []
    let chronicles = decks.indices.filter { decks[$0].isChronicle }
    let others = decks.indices.filter { !decks[$0].isChronicle }
    all = (chronicles + others).flatMap { each[$0].cards }.filter { seen.insert($0.id).inserted }
    self.each = each
  }
}
