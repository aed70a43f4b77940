import Chronicle
import English
import Grading

/// Finds exercises whose question names somebody or something that of all options only the right one names.
struct PointingNames: Sendable {
  /// The words of which the names of people, bodies and places are made, as far as they are written large.
  private let words: Set<Substring>

  /// - Complexity: linear in the length of all names.
  init(_ chronicle: Chronicle) {
    let entities = [chronicle.people, chronicle.organisations, chronicle.places].joined()
    words = Set(entities.flatMap(\.allNames).flatMap { Self.largeWords($0.withoutArticle) })
  }

  func pointOut(_ exercise: Exercise) -> Bool {
    guard exercise.answer.kind == .event, let choices = exercise.choices,
      let right = choices.first(where: \.isRight)
    else { return false }
    var pointing = shared(exercise.stems, right.text)
    for choice in choices where !choice.isRight {
      if pointing.isEmpty { return false }
      pointing.subtract(Self.largeWords(choice.text))
    }
    return !pointing.isEmpty
  }

  /// Words of names that stand in the question and in one of its options.
  func shared(_ stems: [String], _ option: String) -> Set<Substring> {
    Set(stems.flatMap(Self.largeWords)).intersection(words).intersection(Self.largeWords(option))
  }

  private static func largeWords(_ text: String) -> [Substring] {
    text.split { !$0.isLetter && $0 != "-" }.filter { $0.first?.isUppercase ?? false }
  }
}
