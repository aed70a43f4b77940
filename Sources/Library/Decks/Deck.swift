package import Chronicle
package import Diagnostics
package import Records
package import Grading
package import Questions
import Progress
package import Session
import Work

/// A set of cards and where it was found.
///
/// A value that may be passed around freely: its file is read by the ``DeckLoader`` when something in it
/// is first asked for, and kept until ``forget()``.
package struct Deck: Sendable {
  /// Where a deck was looked for, first come first served.
  package enum Origin: String, Sendable {
    case argument, data, folder
    case builtIn = "built-in"

    /// For people.
    package var text: String {
      switch self {
      case .argument: "given"
      case .data: "your decks"
      case .folder: "./Decks"
      case .builtIn: "built in"
      }
    }
  }

  /// What a file is, as far as its first keys tell.
  package enum Kind: String, Sendable {
    case chronicle, recipe
    /// As `generate` writes it.
    case file
  }

  package let id: String
  package let kind: Kind
  package let origin: Origin
  /// The file; a name of its own for what is built in.
  package let file: String
  private let reading: DeckLoader.Reading

  init(id: String, kind: Kind, origin: Origin, file: String, reading: DeckLoader.Reading) {
    self.id = id
    self.kind = kind
    self.origin = origin
    self.file = file
    self.reading = reading
  }

  /// Releases what was read; the next question to this deck reads its file again.
  package func forget() { reading.forget() }

  // MARK: What is in it

  var content: DeckLoader.Content { reading.content }
  package var title: String { reading.summary?.title ?? content.title }
  package var eventCount: Int { reading.summary?.eventCount ?? content.eventCount }
  package var diagnostics: [Diagnostic] { content.diagnostics }
  /// None of a deck that the cache holds: only sound ones are kept there.
  package var errors: [Diagnostic] {
    reading.summary == nil ? diagnostics.filter { $0.severity == .error } : []
  }
  package var isUsable: Bool { errors.isEmpty }
  /// The chronicle's own cards rather than a recipe's or a generated file's.
  package var isChronicle: Bool { kind == .chronicle }
  /// Tells one content of the file from another; empty for generated files.
  var stamp: String { reading.summary?.stamp ?? content.stamp }

  /// The chronicle itself, if it is one without errors.
  package var chronicle: Chronicle? {
    if case .chronicle(let source) = content.source { source.chronicle } else { nil }
  }

  /// Whether nobody has to wait for its cards to be made.
  var isAtHand: Bool { reading.isAtHand }

  /// Reads its chronicle on a thread that nobody waits for, while others look at what the cache has.
  ///
  /// - Returns: nil where it is none, or has errors.
  func readAhead() -> Chronicle? { reading.readAhead().chronicles.first }

  /// The chronicle itself, or those that a recipe draws from.
  package var chronicles: [Chronicle] { content.chronicles }

  /// The recipe, if it is one without errors.
  package var recipe: Recipe? {
    if case .recipe(let source) = content.source { source.recipe } else { nil }
  }

  /// Everything with a name in it.
  package var entities: [NamedEntity] {
    chronicles.isEmpty
      ? NamedEntity.all(in: cards.map(\.answer)) : chronicles.flatMap(NamedEntity.all)
  }

  // MARK: Its cards

  /// Every card, made at the first call.
  ///
  /// - Complexity: near-linear in the number of events at the first call.
  package var cards: [Card] { reading.cards }

  /// One card, made now.
  package func card(_ id: CardID) -> Card? {
    if let stored = reading.storedWithOptions(isLarge: isLarge), let place = stored.place(of: id),
      let card = stored.card(place)
    {
      return card
    }
    return switch content.source {
    case .chronicle(let source): source.card(id)
    case .recipe(let source): source.card(id)
    case .cards(let cards, _): cards.first { $0.id == id }
    }
  }

  /// All its cards without the options of those that are made now, to look at or to count.
  ///
  /// - Complexity: constant where the cache has them; else near-linear in the number of events at the first
  ///   call.
  package var stored: StoredCards {
    guard let stored = reading.stored(needsOptions: false) else {
      fatalError("what was just stored can be read")
    }
    return stored
  }

  /// Makes sure that one card can be asked without reading all of a large chronicle: its cards are stored with
  /// their options.
  ///
  /// - Complexity: constant where the cache has them so; else near-linear in the number of events.
  package func prepareToAsk() {
    if isLarge { _ = reading.stored(needsOptions: true) }
  }

  /// Whether it is a chronicle of very many events, which takes seconds to read.
  package var isLarge: Bool { isChronicle && eventCount > Self.manyEvents }

  /// A card of a chronicle of fewer events is made as fast as it is read.
  private static let manyEvents = 2000

  /// The cards that this file makes or holds itself: a recipe's selected ones are its chronicles'.
  ///
  /// - Complexity: linear in the number of cards, at every call.
  package func ownCards() -> [Card] {
    if kind == .recipe, case .recipe(let source) = content.source { return source.writtenCards }
    return stored.allCards
  }

  /// What a session must know of every card before it asks one, its place in the deck's order of
  /// introduction too.
  ///
  /// - Complexity: linear in the number of cards, at every call.
  package func outlines() -> [CardOutline] { stored.allOutlines }

  /// The exercises over its events.
  ///
  /// - Complexity: near-linear in the number of events, at every call.
  package var exercises: [Exercise] {
    switch content.source {
    case .chronicle(let source): ExerciseMakers.exercises(of: source.chronicle)
    case .recipe(let source): source.exercises()
    case .cards(_, let exercises): exercises
    }
  }
}

extension [Deck] {
  /// Chronicles first: where a card's chronicle is loaded, the chronicle's wins.
  package var chroniclesFirst: [Deck] { filter(\.isChronicle) + filter { !$0.isChronicle } }

  /// The cards of all decks, each once: where a card's chronicle is loaded, the chronicle's wins.
  package var cards: [Card] {
    var seen = SeenCards(self)
    return chroniclesFirst.flatMap(\.cards).filter { seen.isFirst($0.id) }
  }

  /// The same without the options of those that are made now.
  package var bareCards: [Card] {
    var seen = SeenCards(self)
    return chroniclesFirst.flatMap(\.stored.allCards).filter { seen.isFirst($0.id) }
  }

  /// A card, perhaps without its options; nil where no deck has it.
  ///
  /// - Complexity: linear in the number of cards of its deck.
  package func bareCard(_ id: CardID) -> Card? {
    for deck in chroniclesFirst where !deck.isChronicle || deck.id == id.deck {
      let cards = deck.stored
      if let card = cards.place(of: id).flatMap(cards.card) { return card }
    }
    return nil
  }

  /// The exercises of all decks, each once; a chronicle's own win.
  package var exercises: [Exercise] {
    var seen: Set<String> = []
    return chroniclesFirst.flatMap(\.exercises).filter { seen.insert($0.key).inserted }
  }

  /// The outlines of each deck, made on all cores.
  package func outlines() -> [Deck.Outlines] {
    var made: [Deck.Outlines] = []
    let few = count <= DeckLibrary.fewDecks
    Workers.each(self) { deck in
      defer { if !few { deck.forget() } }
      return (deck, deck.outlines())
    } take: {
      made.append($1)
    }
    return made
  }

  /// The limits a day where nothing but recipes is studied, together; nil where other decks are studied too.
  ///
  /// What the learner has set for a recipe (`new@ID`) counts before what it asks for.
  package func dailyLimits(_ settings: Settings) -> Recipe.DailyLimits? {
    // Chronicles have none, and need not be read to know that.
    guard !isEmpty, allSatisfy({ $0.kind == .recipe }) else { return nil }
    let recipes = compactMap(\.recipe)
    guard recipes.count == count else { return nil }
    /// Nil where one of them sets none.
    func sum(_ counts: [Int?]) -> Int? {
      let known = counts.compactMap(\.self)
      return known.count == counts.count ? known.reduce(0, +) : nil
    }
    return Recipe.DailyLimits(
      new: sum(recipes.map { settings.newADay(ofDeck: $0.id) ?? $0.limits.new }),
      reviews: sum(recipes.map { settings.reviewsADay(ofDeck: $0.id) ?? $0.limits.reviews }))
  }
}

/// Tells a card that several decks have, when it comes again.
package struct SeenCards {
  /// Nil where no card can come twice.
  private var seen: Set<CardID>?

  package init(_ decks: [Deck]) { seen = decks.allSatisfy(\.isChronicle) ? nil : [] }

  package mutating func isFirst(_ card: @autoclosure () -> CardID) -> Bool {
    seen?.insert(card()).inserted ?? true
  }
}

extension Deck {
  /// A deck, and the outlines of its cards.
  package typealias Outlines = (deck: Deck, cards: [CardOutline])

  /// The outlines of all cards, each once: where a card's chronicle is among them, the chronicle's wins.
  package static func union(of lists: [Outlines]) -> [CardOutline] {
    var seen = SeenCards(lists.map(\.deck))
    var all: [CardOutline] = []
    all.reserveCapacity(lists.reduce(0) { $0 + $1.cards.count })
    for list in lists.filter(\.deck.isChronicle) + lists.filter({ !$0.deck.isChronicle }) {
      for card in list.cards where seen.isFirst(card.id) { all.append(card) }
    }
    return all
  }
}
