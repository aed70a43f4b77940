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

  let id: String
  let origin: Origin
  /// The file; a name of its own for what is built in.
  let file: String
  /// The chronicle's own cards rather than a generated file's.
  let isChronicle: Bool
  private let reading: DeckReading

  init(id: String, origin: Origin, file: String, isChronicle: Bool, reading: DeckReading) {
    self.id = id
    self.isChronicle = isChronicle
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
  /// What is to be known of every card before one is asked.
  func outlines() -> [CardOutline] { contents.outlines() }
  /// The chronicle itself, if it is one and could be read.
  var chronicle: Chronicle? { contents.chronicle }

  /// Everything with a name in it.
  var entities: [NamedEntity] {
    chronicle.map(NamedEntity.all) ?? NamedEntity.all(in: cards.map(\.answer))
  }

  /// The exercises over its events.
  ///
  /// - Complexity: near-linear in the number of events, at every call.
  var exercises: [Exercise] {
    chronicle.map(ExerciseMakers.exercises) ?? contents.ownExercises
  }

  var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }
  var isUsable: Bool { errors.isEmpty }

  /// Lets go of what was read; the next question to this deck reads its file again.
  func forget() { reading.forget() }
}
