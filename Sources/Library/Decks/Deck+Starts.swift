package import EDTF
package import Questions
package import Records

/// Where a deck's questions come from, for whoever wants few of them.
extension Deck {
  package var cardStarts: [Starts<Card>] {
    switch content.source {
    case .chronicle(let source): [source.cardStarts]
    case .recipe(let source): source.cardStarts
    case .cards(let cards, _): [Starts(cards, event: \.eventID, kind: \.kind.name)]
    }
  }

  /// - Complexity: near-linear in the number of events, at every call; no exercise is made.
  package var exerciseStarts: [Starts<Exercise>] {
    switch content.source {
    case .chronicle(let source): [source.exerciseStarts]
    case .recipe(let source): source.exerciseStarts
    case .cards(_, let exercises):
      [Starts(exercises, event: { $0.eventIDs.first ?? "" }, kind: \.kind.name)]
    }
  }

  /// The events that may lie in a period.
  package func events(in days: DayRange) -> Set<EventID> {
    switch content.source {
    case .chronicle(let source): source.events(in: days)
    case .recipe(let source): source.events(in: days)
    case .cards(let cards, _):
      Set(cards.filter { $0.days.contains { $0.overlaps(days) } }.map(\.eventID))
    }
  }
}

extension [Deck] {
  /// What is made of the cards of all decks, each once, some at a time: few of a chronicle's are in
  /// memory together.
  ///
  /// - Parameters:
  ///   - make: is called on any thread.
  ///   - take: is called here, with one result after the other, in the order of ``cards``.
  package func cards<Made: Sendable>(
    making make: @escaping @Sendable ([Card]) -> Made, take: (Made) throws -> Void
  ) rethrows {
    if count == 1, case .chronicle(let source) = self[0].content.source {
      try source.cards(making: make, take: take)
    } else {
      try take(make(cards))
    }
  }
}
