package import Progress
package import Questions
package import Records
import Work

/// Passes by every card of some decks with what is known of it, without making anything of those that nobody
/// will look at: of a hundred thousand, in a few hundredths of a second.
package enum DeckScan {
  /// A deck and its cards: one thing to pass on, however many cards there are.
  package final class Source: Sendable {
    package let deck: Deck
    package let cards: StoredCards

    init(_ deck: Deck) {
      self.deck = deck
      cards = deck.stored
    }
  }

  /// A card that is passed by.
  package struct Passed {
    let source: Source
    let place: Int
    /// Its place in the order in which its deck is introduced.
    package let rank: Int
    package let progress: CardProgress
    /// False where a deck before has it too; a chronicle comes before what draws from it.
    package let isFirst: Bool

    package var id: CardID { source.cards.id(place) }
    package var outline: CardOutline { source.cards.outline(place) }
    /// The part of its id before the slash, which in a recipe may be a chronicle's.
    package var deckID: String { source.deck.isChronicle ? source.deck.id : String(id.deck) }
  }

  /// - Parameter body: is given the cards of chronicles first, those of each deck in their order.
  package static func each(
    _ decks: [Deck], _ state: LearnerState, _ body: (Passed) -> Void
  ) {
    var seen = SeenCards(decks)
    let few = decks.count <= DeckLibrary.fewDecks
    Workers.each(decks.chroniclesFirst) { deck in
      defer { if !few { deck.forget() } }
      return Source(deck)
    } take: { _, source in
      source.cards.each { place, bytes, id, rank in
        body(
          Passed(
            source: source, place: place, rank: rank,
            progress: state.cards.progress(of: bytes, in: id) ?? .new,
            isFirst: seen.isFirst(source.cards.id(place))))
      }
    }
  }

  /// In the order in which new cards are introduced: by rank, those of one rank as they came.
  ///
  /// - Complexity: O(n log n).
  package static func inTurn<Element>(_ cards: [(rank: Int, card: Element)]) -> [Element] {
    cards.indices.sorted { (cards[$0].rank, $0) < (cards[$1].rank, $1) }.map { cards[$0].card }
  }
}

extension [Deck] {
  /// Cards with what is known of them, each once, in the order in which new ones are introduced.
  ///
  /// - Parameter isWanted: which of them, by what is known.
  /// - Complexity: O(n log n) in the number of those wanted; the others are passed by.
  package func cardsInTurn(
    _ state: LearnerState, where isWanted: (CardProgress) -> Bool
  ) -> [(card: CardOutline, known: CardProgress)] {
    var found: [(rank: Int, card: DeckScan.Passed)] = []
    DeckScan.each(self, state) { card in
      if card.isFirst, isWanted(card.progress) { found.append((card.rank, card)) }
    }
    return DeckScan.inTurn(found).map { ($0.outline, $0.progress) }
  }
}
