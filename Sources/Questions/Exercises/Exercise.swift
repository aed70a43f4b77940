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
  package var key: String { "\(chronicle)/\(kind.rawValue):" + events.joined(separator: ",") }

  /// Its events with their chronicles, whichever those are.
  package var eventIDs: [EventID] {
    events.map { $0.contains("/") ? EventID($0) : EventID(chronicle, $0) }
  }
}

/// What an exercise asks. The raw values are the names that `--kind` takes and `generate` writes.
package enum ExerciseKind: String, Sendable, Hashable, CaseIterable {
  /// Put events in order.
  case order
  /// Before, during or after something that lasted?
  case beforeAfter = "before-after"
  /// Which of these happened while something lasted?
  case sameTime = "same-time"
  /// Where on the timeline does it belong?
  case slot
  /// At what age?
  case age
  /// How many years lie between?
  case interval
  /// Which of these came next?
  case next
  /// Which of these came last before it?
  case previous
  /// Which post was held when something happened?
  case meanwhile
  /// Who held a post when something else happened?
  case incumbent
  /// Which of several facts that are easily confused?
  case contrast
}
