package import Chronicle
package import Records
import Work

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
  /// - Complexity: near-linear in the number of events, on every core, and much the
  ///   dearest: the wrong options take most of the time and of the memory.
  package func cards() -> [Card] {
    var all: [Card] = []
    cards(making: { $0 }, take: { all += $0 })
    return all
  }

  /// What is made of the cards of each event, in the order of ``cards()``: few of them are in memory at a time.
  ///
  /// - Parameters:
  ///   - make: is called on any thread with the cards of some events.
  ///   - take: is called here, with one result after the other.
  package func cards<Made: Sendable>(
    making make: @escaping @Sendable ([Card]) -> Made, take: (Made) throws -> Void
  ) rethrows {
    try Self.each(of: index, make, take)
  }

  private static func each<Made: Sendable>(
    of index: ChronicleIndex, _ make: @escaping @Sendable ([Card]) -> Made,
    _ take: (Made) throws -> Void
  ) rethrows {
    let events = index.chronicle.events
    try Workers.eachSlice(of: events.count) { slice in
      make(events[slice].flatMap { CardMakers.cards(for: $0, in: index) })
    } take: {
      try take($0)
    }
  }

  /// Every card as ``cards()`` has it, but for its options.
  ///
  /// - Complexity: near-linear in the number of events, at about a third of the price of ``cards()``.
  package func bareCards() -> [Card] {
    var all: [Card] = []
    Self.each(of: index.withoutOptions, { $0 }, { all += $0 })
    return all
  }

  /// The card with this id as ``cards()`` has it; nil where the chronicle has no such card.
  ///
  /// - Complexity: that of one card. The first one that needs options also makes the index that they
  ///   are drawn from, which is near-linear in the number of events.
  package func card(_ id: CardID) -> Card? {
    guard id.deck == chronicle.id, let event = index.event(String(id.event)),
      let kind = QuestionKind.asking(id.facet)?.kind
    else { return nil }
    return CardMakers.cards(kind, for: event, in: index).first { $0.id == id }
  }
}
