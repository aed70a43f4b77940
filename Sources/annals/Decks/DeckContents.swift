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
  /// The chronicle itself, where it is one without errors.
  var chronicle: Chronicle?
  /// What a generated file holds; a chronicle's are made when they are asked for.
  var ownCards: [Card] = []
  var ownExercises: [Exercise] = []

  /// Every card.
  ///
  /// - Complexity: near-linear in the number of events, at every call.
  func cards() -> [Card] { chronicle.map(CardMakers.cards) ?? ownCards }
}
