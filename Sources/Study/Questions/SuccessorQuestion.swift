package import Chronicle
import EDTF

/// Who came after this holder? (Q7)
package enum SuccessorQuestion: CardMaker {
  package static var kind: QuestionKind { .successor }

  package static func cards(for event: Event, in index: ChronicleIndex) -> [Card] {
    Succession.cards(for: event, .after, .successor, .successor, in: index) { asked in
      let (holder, office) = (asked.holder, asked.plainOffice)
      // "As president for the first time" would be the first time of whoever came after.
      if case .ordinal(let place)? = asked.added {
        let term = "\(holder)’s \(OfficeQualification.ordinals[place - 1]) term as \(office)"
        return [
          "Who followed \(term)?", "Who came to the post right after \(term)?",
          "\(term) ended. Who succeeded?",
        ]
      }
      return [
        "Who succeeded \(holder) as \(asked.office)?",
        "Who came right after \(holder) as \(asked.office)?",
        "After \(holder), who became \(asked.office)?",
      ]
    }
  }
}
