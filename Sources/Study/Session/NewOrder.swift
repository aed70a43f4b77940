/// The order in which new cards are introduced: turning points first, then by date, siblings apart.
///
/// Worked out one card at a time, since a day introduces few of however many there are.
struct NewOrder: Sendable {
  private let cards: [CardOutline]
  /// Cards before this one are known.
  private var start = 0

  /// Anchors first; by day, what has no date last; within an event as the kinds are listed.
  ///
  /// - Complexity: O(n log n) in the number of cards.
  init(_ cards: [CardOutline]) {
    self.cards = cards.enumerated().sorted { first, second in
      let (a, b) = (first.element, second.element)
      if a.isAnchor != b.isAnchor { return a.isAnchor }
      let days = (a.firstDay ?? .max, b.firstDay ?? .max)
      return days.0 != days.1 ? days.0 < days.1 : first.offset < second.offset
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
