import Chronicle
import Diagnostics
import Study

/// A set of cards and where it was found; its file is read when something in it is asked for.
struct Deck: Sendable {
  /// Where a deck was looked for, first come first served (DESIGN §8).
  enum Origin: String, Sendable {
    case argument, data, folder
    case builtIn = "built-in"

    /// For people.
    var text: String {
      switch self {
      case .argument: "given"
      case .data: "your decks"
      case .folder: "./Decks"
      case .builtIn: "built in"
      }
    }
  }

  /// What a file is, as far as its first keys tell.
  enum Kind: Sendable {
    case chronicle, recipe
    /// As `generate` writes it.
    case file
  }

  let id: String
  let kind: Kind
  let origin: Origin
  /// The file; a name of its own for what is built in.
  let file: String
  private let reading: DeckReading

  init(id: String, kind: Kind, origin: Origin, file: String, reading: DeckReading) {
    self.id = id
    self.kind = kind
    self.origin = origin
    self.file = file
    self.reading = reading
  }

  // MARK: What is in it

  /// All that its file holds, but for the cards that have to be made.
  var contents: DeckContents { reading.contents }
  var title: String { contents.title }
  /// Every card, made at the first call.
  var cards: [Card] { reading.cards }
  var eventCount: Int { contents.eventCount }
  var diagnostics: [Diagnostic] { contents.diagnostics }
  /// The chronicle's own cards rather than a recipe's or a generated file's.
  var isChronicle: Bool { kind == .chronicle }
  /// What is to be known of every card before one is asked.
  func outlines() -> [CardOutline] { contents.outlines() }
  /// The chronicle itself, if it is one and could be read.
  var chronicle: Chronicle? { contents.chronicle }
  /// The chronicle itself, or those that a recipe draws from.
  var chronicles: [Chronicle] { contents.chronicles }
  /// The recipe, if it is one and could be read.
  var recipe: Recipe? { contents.recipe?.recipe }

  /// Everything with a name in it.
  var entities: [NamedEntity] {
    chronicles.isEmpty
      ? NamedEntity.all(in: cards.map(\.answer)) : chronicles.flatMap(NamedEntity.all)
  }

  /// The exercises over its events.
  ///
  /// - Complexity: near-linear in the number of events, at every call.
  var exercises: [Exercise] {
    contents.exercises()
  }

  var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }
  var isUsable: Bool { errors.isEmpty }

  /// Lets go of what was read; the next question to this deck reads its file again.
  func forget() { reading.forget() }
}
