extension LearnerState {
  /// Cards that the newest quiz found missing; nil where there was none, or records were not read.
  package var missedInLastQuiz: Set<String>? {
    let quizzes = records.filter { record in
      if case .quiz = record.payload { true } else { false }
    }
    guard case .quiz(let members)? = quizzes.last?.payload else { return nil }
    let missed = members.last { $0.key == "missed" }?.value.elements ?? []
    return Set(missed.compactMap(\.text))
  }
}
