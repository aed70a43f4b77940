extension LearnerState {
  /// Ids of the cards, and keys of the exercises, that the newest quiz found missing; nil where there was none, or records were not read.
  package var missedInLastQuiz: Set<String>? {
    let quizzes = records.filter { record in
      if case .quiz = record.payload { true } else { false }
    }
    guard case .quiz(let fields)? = quizzes.last?.payload else { return nil }
    let missed = fields["missed"]?.elements ?? []
    return Set(missed.compactMap(\.text))
  }
}
