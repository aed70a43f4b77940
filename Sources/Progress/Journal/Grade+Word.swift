package import FSRS

extension Grade {
  /// The grade as people call it: again, hard, good, easy.
  package var word: String {
    switch self {
    case .again: "again"
    case .hard: "hard"
    case .good: "good"
    case .easy: "easy"
    }
  }
}
