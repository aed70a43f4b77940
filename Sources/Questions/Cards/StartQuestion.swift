package import Chronicle

/// When did a tenure, or a happening that lasted, begin? (Q6)
package enum StartQuestion: CardMaker {
  package static var kind: QuestionKind { .start }

  package static func cards(for event: Event, in index: ChronicleIndex) -> [Card] {
    LimitQuestion.cards(for: event, .start, in: index)
  }
}
