package import Chronicle
import EDTF
package import Records

/// The cards of a recipe, each made only when it is asked for: those it selects and those it holds.
///
/// A selected card keeps its chronicle's id, so that it is one memory whichever deck asks it.
package struct RecipeSource: Sendable {
  package let recipe: Recipe
  /// By the order in which the recipe names them.
  private let sources: [CardSource]
  private let selector: CardSelector

  /// - Parameter chronicles: those the recipe names; others count for nothing, missing ones give no cards.
  /// - Complexity: near-linear in the number of events; no card is made.
  package init(_ recipe: Recipe, chronicles: [Chronicle]) {
    self.recipe = recipe
    sources = recipe.chronicles.compactMap { id in
      chronicles.first { $0.id == id }.map {
        CardSource(ChronicleIndex($0, coarsest: recipe.precision))
      }
    }
    selector = CardSelector(recipe)
  }

  package var chronicles: [Chronicle] { sources.map(\.chronicle) }

  /// Every card in full: those of the chronicles first.
  package func cards() -> [Card] {
    sources.flatMap { source in
      selected(from: source.index).map { worded($0, in: source.index) }
    } + writtenCards
  }

  /// Every card as ``cards()`` has it, but for the options of those it selects.
  package func bareCards() -> [Card] {
    sources.flatMap { source in
      selected(from: source.index.withoutOptions).map { worded($0, in: source.index) }
    } + writtenCards
  }

  /// What a session must know of every card, in the order of ``cards()``.
  package func outlines() -> [CardOutline] { bareCards().map(\.outline) }

  /// The card with this id as ``cards()`` has it; nil where the recipe has no such card.
  package func card(_ id: CardID) -> Card? {
    if let card = writtenCards.first(where: { $0.id == id }) { return card }
    for source in sources {
      guard let card = source.card(id), let event = source.index.event(card.event) else { continue }
      return selector.takes(card, of: event, in: source.index)
        ? worded(card, in: source.index) : nil
    }
    return nil
  }

  /// How many events it draws from.
  package var eventCount: Int { sources.reduce(0) { $0 + selectedEvents(of: $1.index).count } }

  /// The cards written by hand.
  package var writtenCards: [Card] { recipe.cards.map { WrittenCards.card($0, of: recipe) } }

  /// The exercises over its events: those of each life, and those that reach from one to another.
  ///
  /// - Complexity: near-linear in the number of events, at every call.
  package func exercises() -> [Exercise] {
    guard recipe.exercises != .none else { return [] }
    var exercises: [Exercise] = []
    var taken: [String: Set<String>] = [:]
    for source in sources {
      let events = selectedEvents(of: source.index)
      taken[source.chronicle.id] = events
      exercises += ExerciseMakers.exercises(in: ExerciseIndex(source.index)).filter {
        $0.events.allSatisfy(events.contains)
      }
    }
    if sources.count > 1 {
      let combined = CombinedChronicle(sources.map(\.chronicle), id: recipe.id)
      exercises += combined.exercises { chronicle, event in
        taken[chronicle]?.contains(event) ?? false
      }
    }
    guard case .kinds(let kinds) = recipe.exercises else { return exercises }
    return exercises.filter { kinds.contains($0.kind.name) }
  }

  private func selected(from index: ChronicleIndex) -> [Card] {
    index.chronicle.events.flatMap { event -> [Card] in
      guard selector.mayTake(event, in: index) else { return [] }
      return CardMakers.cards(for: event, in: index).filter {
        selector.takes($0, of: event, in: index)
      }
    }
  }

  private func selectedEvents(of index: ChronicleIndex) -> Set<String> {
    Set(index.chronicle.events.filter { selector.mayTake($0, in: index) }.map(\.id))
  }

  private func worded(_ card: Card, in index: ChronicleIndex) -> Card {
    guard let templates = recipe.wordings[card.kind.name] else { return card }
    return TemplateWords(card, in: index).worded(by: templates)
  }
}
