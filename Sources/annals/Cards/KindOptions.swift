import ArgumentParser
import Questions

/// `--kind`, once or several times.
struct KindOptions: ParsableArguments, Sendable {
  private static let all =
    QuestionKind.all.map(\.name) + ExerciseKind.all.map(\.name)

  @Option(
    name: .customLong("kind"), parsing: .singleValue,
    help: .init(
      "Only this kind of question; may be repeated (values: \(all.joined(separator: ", "))).",
      valueName: "kind"), completion: .list(all))
  var names: [String] = []

  /// The options again, for a command line.
  var arguments: [String] { kinds.flatMap { ["--kind", $0] } }

  /// The names of the kinds asked for; nil where all are.
  var chosen: Set<String>? { names.isEmpty ? nil : Set(kinds) }

  private var kinds: [String] { names.flatMap { $0.split(separator: ",").map(String.init) } }

  func validate() throws {
    for name in kinds where !Self.all.contains(name) {
      throw ValidationError(
        "There is no kind '\(name)'. Kinds: \(Self.all.joined(separator: ", ")).")
    }
  }

  /// Whether a card is of a kind asked for; all are where none was named.
  func includes(_ card: Card) -> Bool { kinds.isEmpty || kinds.contains(card.kind.name) }

  /// Whether any exercise can be.
  var includesExercises: Bool {
    kinds.isEmpty || ExerciseKind.all.contains { kinds.contains($0.name) }
  }

  /// Whether an exercise is.
  func includes(_ exercise: Exercise) -> Bool {
    kinds.isEmpty || kinds.contains(exercise.kind.name)
  }
}
