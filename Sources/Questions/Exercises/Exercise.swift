package import Grading
package import Records

/// A question over several events: it has neither an id nor a memory.
package struct Exercise: Hashable, Sendable {
  package var kind: ExerciseKind
  /// Ids of the chronicle and of the events it is about, those of its answer included.
  package var chronicle: String
  package var events: [String]
  /// Wordings, each of which stands alone.
  package var stems: [String]
  package var answer: Answer
  /// Every option as shown, the right one included; nil where the answer is typed.
  package var choices: [Choice]?
  /// Shown after the answer: the dates.
  package var note: String?

  package init(
    _ kind: ExerciseKind, chronicle: String, events: [String], stems: [String], answer: Answer,
    choices: [Choice]? = nil, note: String? = nil
  ) {
    self.kind = kind
    self.chronicle = chronicle
    self.events = events
    self.stems = stems
    self.answer = answer
    self.choices = choices
    self.note = note
  }

  /// Tells it from others: the same events asked in the same way.
  package var key: String { "\(chronicle)/\(kind.name):" + events.joined(separator: ",") }

  /// Its events with their chronicles, whichever those are.
  package var eventIDs: [EventID] {
    events.map { $0.contains("/") ? EventID($0) : EventID(chronicle, $0) }
  }
}

/// A kind of exercise. Each states itself in its own file beside what makes its exercises; ``ExerciseKind/all`` lists them.
package struct ExerciseKind: Hashable, Sendable {
  /// The name that `--kind` takes and `generate` writes.
  package let name: String
  package let difficulty: Difficulty

  package init(_ name: String, _ difficulty: Difficulty) {
    self.name = name
    self.difficulty = difficulty
  }

  package static func == (first: ExerciseKind, second: ExerciseKind) -> Bool {
    first.name == second.name
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(name) }

  /// The kind with that name; nil where there is none.
  package static func named(_ name: String) -> ExerciseKind? { all.first { $0.name == name } }
}
