package import Chronicle

/// When did a tenure, or a happening that lasted, end? Only where the end is stated. (Q6)
package enum EndQuestion: CardMaker {
  package static var kind: QuestionKind { .end }

  package static func cards(for event: Event, in index: ChronicleIndex) -> [Card] {
    LimitQuestion.cards(for: event, .end, in: index)
  }
}
