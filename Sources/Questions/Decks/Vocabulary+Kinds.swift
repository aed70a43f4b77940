package import Chronicle
import Records

extension Vocabulary {
  /// All that there is to ask.
  package static let ofAllKinds = Vocabulary(
    facets: QuestionKind.facets.map(\.text),
    questions: QuestionKind.all.map { Question($0.name, $0.holes) },
    exercises: ExerciseKind.all.map(\.name))
}
