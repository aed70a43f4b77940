package import Chronicle
package import Records

/// The cards of a chronicle, each made only when it is asked for.
///
/// Studying needs to know which cards there are, and then, one at a time, the card that comes next:
/// ``outlines()`` answers the first, ``card(_:)`` the second. Both agree with ``cards()`` exactly.
package struct CardSource: Sendable {
  package let index: ChronicleIndex

  /// - Complexity: near-linear in the number of events; no card is made.
  package init(_ chronicle: Chronicle) { index = ChronicleIndex(chronicle) }

  package init(_ index: ChronicleIndex) { self.index = index }

  package var chronicle: Chronicle { index.chronicle }

  /// Every card in full, event by event.
  ///
  /// - Complexity: near-linear in the number of events, and much the dearest: the wrong options
  ///   take most of the time and of the memory.
  package func cards() -> [Card] {
    chronicle.events.flatMap { CardMakers.cards(for: $0, in: index) }
  }

  /// Every card as ``cards()`` has it, but for its options.
  ///
  /// - Complexity: near-linear in the number of events, at about a third of the price of ``cards()``.
  package func bareCards() -> [Card] {
    let index = index.withoutOptions
    return chronicle.events.flatMap { CardMakers.cards(for: $0, in: index) }
  }

  /// Every card there is, in the order of ``cards()``.
  ///
  /// A card exists only where its wordings give nothing away, so they are made, looked at and
  /// dropped; options are not.
  ///
  /// - Complexity: near-linear in the number of events; `Tests/Benchmarks/questions.sh` says how long
  ///   it takes beside ``cards()``.
  package func outlines() -> [CardOutline] {
    let index = index.withoutOptions
    return chronicle.events.flatMap { event in
      CardMakers.cards(for: event, in: index).map(\.outline).sharingGroups
    }
  }

  /// The card with this id as ``cards()`` has it; nil where the chronicle has no such card.
  ///
  /// - Complexity: that of one card. The first one that needs options also makes the index that they
  ///   are drawn from, which is near-linear in the number of events.
  package func card(_ id: CardID) -> Card? {
    guard id.deck == chronicle.id, let event = index.event(String(id.event)), event.ask != .no,
      let kind = QuestionKind.asking(id.facet)?.kind
    else { return nil }
    return CardMakers.all.lazy.filter { $0.kind == kind }
      .flatMap { $0.cards(for: event, in: index) }.first { $0.id == id }
  }
}
