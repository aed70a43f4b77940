import Records

extension Starts<Card> {
  /// Cards that are there already.
  package init(_ cards: [Card]) {
    self.init(
      count: cards.count, event: { cards[$0].eventID }, kind: { cards[$0].kind.name },
      make: { [cards[$0]] })
  }
}
