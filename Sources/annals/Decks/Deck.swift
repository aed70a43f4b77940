import Chronicle
import Diagnostics
import Study

/// A set of cards and where it was found.
struct Deck {
  /// Where a deck was looked for, first come first served (DESIGN §8).
  enum Origin: String {
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

  var id: String
  var title: String
  var origin: Origin
  /// The file; a name of its own for what is built in.
  var file: String
  var cards: [Card]
  var eventCount: Int
  var diagnostics: [Diagnostic]
  /// The chronicle's own cards rather than a generated file's.
  var isChronicle: Bool
  /// The chronicle itself, if it is one and could be read.
  var chronicle: Chronicle?

  /// Everything with a name in it.
  var entities: [NamedEntity] {
    chronicle.map(NamedEntity.all) ?? NamedEntity.all(in: cards.map(\.answer))
  }

  /// What a generated file holds; a chronicle's are made when they are asked for.
  var ownExercises: [Exercise] = []

  /// The exercises over its events.
  ///
  /// - Complexity: near-linear in the number of events, at every call.
  var exercises: [Exercise] {
    chronicle.map(ExerciseMakers.exercises) ?? ownExercises
  }

  var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }
  var isUsable: Bool { errors.isEmpty }
}
