import FSRS
import Grading
import Questions
package import Records

/// How a question is put: the same card in another form is the same memory.
package enum Form: String, Sendable, Hashable, CaseIterable {
  /// The answer is shown on request and the learner grades alone.
  case flip
  /// The answer is typed and judged.
  case typed
  /// One of several options is chosen.
  case choice
}

extension Mode {
  /// Below this stability, in days, a card that was failed is chosen once more before it is typed.
  static let weak = 2.0

  /// Whether its last answer failed and was a choice, or left too weak a memory to recall it from.
  private func isToBeChosenAgain(_ known: CardProgress) -> Bool {
    guard known.lastGrade == .again else { return false }
    return known.lastQuestion?.hasSuffix("/choice") ?? false
      || known.state.memory.map { $0.stability < Self.weak } ?? false
  }

  /// The form for a question; multiple choice where an answer can't be typed, flip where there are no options.
  ///
  /// - Parameter known: what the past says of a card; an exercise has none and is always new.
  package func form(for question: Question, known: CardProgress = .new) -> Form {
    let canChoose = question.choices != nil
    // What happened is chosen; an order of several events is typed, and so is a short answer of an author's own.
    let canType = question.answer.kind != .event || !canChoose || question.isShortText
    switch self {
    case .flip: return .flip
    case .choice: return canChoose ? .choice : canType ? .typed : .flip
    case .type: return canType ? .typed : canChoose ? .choice : .flip
    case .auto:
      guard canType else { return canChoose ? .choice : .flip }
      return canChoose && (known.isNew || isToBeChosenAgain(known)) ? .choice : .typed
    }
  }
}

extension Question {
  /// Whether its answer is a few words of an author's own: to type a sentence is no fair test of memory.
  fileprivate var isShortText: Bool {
    isInAuthorsWords && answer.text.split(whereSeparator: \.isWhitespace).count <= 4
  }
}
