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
  package var key: String { "\(chronicle)/\(kind.rawValue):" + events.joined(separator: ",") }

  /// Its events with their chronicles, whichever those are.
  package var eventIDs: [EventID] {
    events.map { $0.contains("/") ? EventID($0) : EventID(chronicle, $0) }
  }
}
