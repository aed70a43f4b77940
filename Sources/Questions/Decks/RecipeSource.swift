package import Chronicle
package import EDTF
package import Records
import Work

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
    let taken = eventsByChronicle
    var exercises = sources.flatMap { source in
      ExerciseMakers.exercises(in: ExerciseIndex(source.index)).filter { exercise in
        exercise.events.allSatisfy { taken[source.chronicle.id]?.contains($0) ?? false }
      }
    }
    if sources.count > 1 {
      exercises += CombinedChronicle(chronicles, id: recipe.id).exercises { chronicle, event in
        taken[chronicle]?.contains(event) ?? false
      }
    }
    return exercises.filter(isWanted)
  }

  /// Where those come from: one life after the other, then what reaches from one to another.
  package var exerciseStarts: [Starts<Exercise>] {
    guard recipe.exercises != .none else { return [] }
    let taken = eventsByChronicle
    var starts = sources.map { source in
      let events = taken[source.chronicle.id] ?? []
      return source.exerciseStarts.filter { $0.events.allSatisfy(events.contains) }
    }
    if sources.count > 1 {
      let combined = CombinedChronicle(chronicles, id: recipe.id)
      starts.append(
        combined.exerciseStarts { chronicle, event in taken[chronicle]?.contains(event) ?? false })
    }
    return starts.map { $0.filter { isWanted($0) } }
  }

  /// Ids of the events that it draws from.
  private var eventsByChronicle: [String: Set<String>] {
    Dictionary(
      sources.map { ($0.chronicle.id, selectedEvents(of: $0.index)) },
      uniquingKeysWith: { first, _ in first })
  }

  private func isWanted(_ exercise: Exercise) -> Bool {
    guard case .kinds(let kinds) = recipe.exercises else { return true }
    return kinds.contains(exercise.kind.name)
  }

  /// Where the cards come from: those of the chronicles first.
  package var cardStarts: [Starts<Card>] {
    sources.map { source in
      source.index.cardStarts { kind, event, index in
        guard selector.mayTake(event, in: index) else { return [] }
        return CardMakers.cards(kind, for: event, in: index).filter {
          selector.takes($0, of: event, in: index)
        }.map { worded($0, in: index) }
      }
    } + [Starts(writtenCards, event: \.eventID, kind: \.kind.name)]
  }

  /// The events that may lie in a period.
  package func events(in days: DayRange) -> Set<EventID> {
    sources.reduce(into: []) { $0.formUnion($1.index.events(in: days)) }
  }

  private func selected(from index: ChronicleIndex) -> [Card] {
    let events = index.chronicle.events
    var all: [Card] = []
    Workers.eachSlice(of: events.count) { slice in
      events[slice].flatMap { event -> [Card] in
        guard selector.mayTake(event, in: index) else { return [] }
        return CardMakers.cards(for: event, in: index).filter {
          selector.takes($0, of: event, in: index)
        }
      }
    } take: {
      all += $0
    }
    return all
  }

  private func selectedEvents(of index: ChronicleIndex) -> Set<String> {
    Set(index.chronicle.events.filter { selector.mayTake($0, in: index) }.map(\.id))
  }

  private func worded(_ card: Card, in index: ChronicleIndex) -> Card {
    guard let templates = recipe.wordings[card.kind.name] else { return card }
    return TemplateWords(card, in: index).worded(by: templates)
  }
}
