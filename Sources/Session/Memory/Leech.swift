package import Questions

/// A card that is forgotten again and again.
package struct Leech: Sendable, Hashable {
  package var card: Card
  /// Times it was forgotten when it was in review.
  package var lapses: Int

  package init(card: Card, lapses: Int) {
    self.card = card
    self.lapses = lapses
  }

  /// What may help, in a sentence.
  package var remedy: String { Leeches.remedy(for: card) }
}
