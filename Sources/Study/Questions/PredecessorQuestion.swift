package import Chronicle
import EDTF

/// Who came before this holder? (Q7)
package enum PredecessorQuestion: CardMaker {
  package static var kind: QuestionKind { .predecessor }

  package static func cards(for event: Event, in index: ChronicleIndex) -> [Card] {
    Succession.cards(for: event, .before, .predecessor, .predecessor, in: index) { asked in
      let (holder, office) = (asked.holder, asked.plainOffice)
      if case .ordinal(let place)? = asked.added {
        let term = "\(holder)’s \(OfficeQualification.ordinals[place - 1]) term as \(office)"
        return [
          "Who came right before \(term)?", "Who held the post right before \(term)?",
          "\(term) began. Who had held the post until then?",
        ]
      }
      return [
        "Who preceded \(holder) as \(asked.office)?",
        "Who came right before \(holder) as \(asked.office)?",
        "Whose place did \(holder) take as \(asked.office)?",
      ]
    }
  }
}
