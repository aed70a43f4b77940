import Records

extension Exercise {
  /// As a card, so that it is asked and judged by the same means; it has no memory, and its id is no card's.
  package var card: Card {
    Card(
      id: CardID(key), event: events.first ?? "", facet: FacetName(kind.rawValue), kind: .what,
      subject: [],
      stems: stems, answer: answer, choices: choices, note: note)
  }
}
