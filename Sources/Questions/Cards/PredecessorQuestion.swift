package import Chronicle
import EDTF

/// Who came before this holder? (Q7)
package enum PredecessorQuestion: CardMaker {
  package static var kind: QuestionKind { .predecessor }

  package static func cards(for event: Event, in index: ChronicleIndex) -> [Card] {
    Succession.cards(for: event, .before, .predecessor, .predecessor, in: index) {
      office, isOneOf in
      index.speech.predecessor(of: office, isOneOf: isOneOf)
    }
  }
}
