import Records
import Study

/// What is to be known of the cards of several decks before one of them is asked.
struct DeckOutlines {
  /// Of each deck by itself.
  let each: [(deck: String, cards: [CardOutline])]
  /// Of all, each once: where a card's chronicle is among them, the chronicle's wins.
  let all: [CardOutline]

  /// Made on all cores.
  init(_ decks: [Deck]) {
    var made: [LookedAt<[CardOutline]>] = []
    Workers.each(decks) {
      LookedAt(deck: $0, made: $0.outlines())
    } take: {
      made.append($1)
    }
    self.init(made)
  }

  init(_ decks: [LookedAt<[CardOutline]>]) {
    each = decks.map { ($0.deck.id, $0.made) }
    let chronicles = decks.filter(\.deck.isChronicle)
    let others = decks.filter { !$0.deck.isChronicle }
    // The cards of one chronicle are each there once.
    if decks.count == 1, decks[0].deck.isChronicle {
      all = decks[0].made
      return
    }
    var seen: Set<CardID> = []
    var all: [CardOutline] = []
    all.reserveCapacity(decks.reduce(0) { $0 + $1.made.count })
    for deck in chronicles + others {
      for card in deck.made where seen.insert(card.id).inserted { all.append(card) }
    }
    self.all = all
  }
}
