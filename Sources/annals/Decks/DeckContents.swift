import Chronicle
import Diagnostics
import Study

/// What the file of a deck holds.
struct DeckContents: Sendable {
  var title: String
  var eventCount: Int
  var diagnostics: [Diagnostic]
  /// Whether it is a chronicle rather than a generated file.
  var isChronicle: Bool
  /// The cards of the chronicle, where it is one without errors.
  var source: CardSource?
  /// What a generated file holds; a chronicle's are made when they are asked for.
  var ownCards: [Card] = []
  var ownExercises: [Exercise] = []

  var chronicle: Chronicle? { source?.chronicle }

  /// Every card.
  ///
  /// - Complexity: near-linear in the number of events, at every call.
  func cards() -> [Card] { source?.cards() ?? ownCards }

  /// What a session must know of every card before it asks one.
  ///
  /// - Complexity: near-linear in the number of events, at every call.
  func outlines() -> [CardOutline] { source?.outlines() ?? ownCards.map(\.outline) }

  /// One card, made now.
  func card(_ id: String) -> Card? {
    if let source { return source.card(id) }
    return ownCards.first { $0.id == id }
  }
}
