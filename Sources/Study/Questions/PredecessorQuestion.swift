package import Chronicle
import EDTF

/// Who came before this holder? (Q7)
package enum PredecessorQuestion: CardMaker {
  package static var kind: QuestionKind { .predecessor }

  package static func cards(for event: Event, in index: ChronicleIndex) -> [Card] {
    Succession.cards(for: event, .before, .predecessor, .predecessor, in: index) { holder, office in
      [
        "Who preceded \(holder) as \(office)?", "Who came right before \(holder) as \(office)?",
        "Whose place did \(holder) take as \(office)?",
      ]
    }
  }
}
