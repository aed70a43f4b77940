package import Chronicle
import EDTF

/// Who came after this holder? (Q7)
package enum SuccessorQuestion: CardMaker {
  package static var kind: QuestionKind { .successor }

  package static func cards(for event: Event, in index: ChronicleIndex) -> [Card] {
    Succession.cards(for: event, .after, .successor, .successor, in: index) { office, isOneOf in
      index.speech.successor(of: office, isOneOf: isOneOf)
    }
  }
}
