import Progress
import Study

/// What a session must know of a deck before it begins, from one making of its cards.
///
/// Options are no part of it: they are much the dearest of a card, and nothing here asks for them.
struct DeckSurvey: Sendable {
  let outlines: [CardOutline]
  /// Nil where its file is as it was last seen, and of generated files.
  let changes: DeckChanges?

  init(_ deck: Deck, _ state: LearnerState, _ home: Home) {
    let contents = deck.contents
    guard deck.kind != .file,
      !SeenDeck.isCurrent(deck.id, stamp: contents.stamp, in: home)
    else {
      outlines = contents.outlines()
      changes = nil
      return
    }
    let own = contents.bareCards()
    // A recipe's selected cards are their chronicles' to tell about.
    outlines =
      contents.source == nil ? contents.outlines() : own.map(\.outline).sharingGroups.inTurn
    changes = DeckChanges(
      deck, cards: own, before: SeenDeck.read(deck.id, in: home), stamp: contents.stamp,
      state: state)
  }
}
