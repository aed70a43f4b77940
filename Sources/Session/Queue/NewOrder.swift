import Questions

/// The order in which new cards of several decks are introduced: each deck in its own order
/// (``IntroductionOrder``), decks by turns, siblings apart.
///
/// Worked out one card at a time, since a day introduces few of however many there are.
struct NewOrder: Sendable {
  private let cards: [CardOutline]
  /// Cards before this one are known.
  private var start = 0

  /// By their places in their decks; of those at one place by the order of the decks.
  ///
  /// - Complexity: O(n log n) in the number of cards.
  init(_ cards: [CardOutline]) { self.cards = Self.sorted(cards) }

  static func sorted(_ cards: [CardOutline]) -> [CardOutline] {
    cards.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }.map(\.element)
  }

  /// The first card in order that may come and has no sibling among those of today; where all have,
  /// the one whose siblings were longest ago.
  ///
  /// - Parameters:
  ///   - isKnown: it will not be new again, unless by `startAgain`.
  ///   - mayCome: it is wanted now.
  ///   - turns: of each group that a card of today belongs to, when that was.
  mutating func first(
    isKnown: (CardOutline) -> Bool, mayCome: (CardOutline) -> Bool, turns: [String: Int]
  ) -> CardOutline? {
    while start < cards.count, isKnown(cards[start]) { start += 1 }
    var best: (card: CardOutline, turn: Int)?
    for card in cards[start...] where mayCome(card) {
      guard let turn = card.siblingGroups.compactMap({ turns[$0] }).max() else { return card }
      if best.map({ turn < $0.turn }) ?? true { best = (card, turn) }
    }
    return best?.card
  }

  /// A card is new again: its answer was taken back.
  mutating func startAgain() { start = 0 }
}
