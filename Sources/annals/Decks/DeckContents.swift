import Chronicle
import Diagnostics
import Records
import Study

/// What the file of a deck holds.
struct DeckContents: Sendable {
  var title: String
  var eventCount: Int
  var diagnostics: [Diagnostic]
  /// Whether it is a chronicle rather than a recipe or a generated file.
  var isChronicle: Bool
  /// Tells one content of the file from another.
  var stamp = ""
  /// The cards of the chronicle, where it is one without errors.
  var source: CardSource?
  /// The cards of the recipe, where it is one without errors.
  var recipe: RecipeSource?
  /// What a generated file holds; a chronicle's are made when they are asked for.
  var ownCards: [Card] = []
  var ownExercises: [Exercise] = []

  var chronicle: Chronicle? { source?.chronicle }

  /// The chronicle itself, or those that a recipe draws from.
  var chronicles: [Chronicle] { chronicle.map { [$0] } ?? recipe?.chronicles ?? [] }

  /// Every card.
  ///
  /// - Complexity: near-linear in the number of events, at every call.
  func cards() -> [Card] { source?.cards() ?? recipe?.cards() ?? ownCards }

  /// The cards that this file makes or holds itself, without options: a recipe's selected ones are its
  /// chronicles'.
  func bareCards() -> [Card] { source?.bareCards() ?? recipe?.writtenCards ?? ownCards }

  /// What a session must know of every card before it asks one, its place in the deck's order of
  /// introduction too.
  ///
  /// - Complexity: near-linear in the number of events, at every call.
  func outlines() -> [CardOutline] {
    (source?.outlines() ?? recipe?.outlines() ?? ownCards.map(\.outline)).inTurn
  }

  /// One card, made now.
  func card(_ id: CardID) -> Card? {
    if let source { return source.card(id) }
    if let recipe { return recipe.card(id) }
    return ownCards.first { $0.id == id }
  }

  /// The exercises over its events.
  ///
  /// - Complexity: near-linear in the number of events, at every call.
  func exercises() -> [Exercise] {
    source.map { ExerciseMakers.exercises(of: $0.chronicle) } ?? recipe?.exercises()
      ?? ownExercises
  }
}
