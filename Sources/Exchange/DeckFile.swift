package import Study

/// A deck as `generate` writes it: cards, exercises and a title.
package struct DeckFile: Sendable {
  /// The value of `format` in the JSON form.
  package static let format = "annals.deck/1"

  package var title: String
  package var cards: [Card]
  package var exercises: [Exercise]

  package init(title: String, cards: [Card], exercises: [Exercise] = []) {
    self.title = title
    self.cards = cards
    self.exercises = exercises
  }
}
