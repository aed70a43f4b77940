/// One part of an answer: what was typed against what was asked.
package struct AnswerPart: Sendable, Hashable {
  /// `day`, `month`, `year`, `start`, `end`, `role`, `level`, `body`.
  package var name: String
  /// Nil where nothing was typed for it.
  package var typed: String?
  /// Nil where nothing belongs there.
  package var right: String?
  package var isRight: Bool

  package init(_ name: String, typed: String?, right: String?, isRight: Bool) {
    self.name = name
    self.typed = typed
    self.right = right
    self.isRight = isRight
  }
}

extension AnswerPart {
  /// The parts of a typed answer beside those of the right one; empty where it has no parts to compare.
  package static func compare(_ typed: String, with answer: Answer) -> [AnswerPart] {
    switch answer.kind {
    case .date: dateParts(typed, answer)
    case .role: roleParts(typed, answer)
    case .event: answer.value.contains(" ") ? [] : phraseParts(typed, answer)
    case .person, .organisation, .place, .duration, .number: []
    }
  }
}
