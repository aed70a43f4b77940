import Grading
package import Questions
package import Records

/// Cards that are forgotten again and again, and cost more than they are worth as they stand.
package enum Leeches {
  /// Those of `cards` that were forgotten too often, the worst first; suspended ones are dealt with.
  package static func all(
    _ cards: [Card], _ settings: Settings, known: (CardID) -> CardProgress
  ) -> [Leech] {
    guard let most = settings.leechLapses else { return [] }
    return cards.compactMap { card -> Leech? in
      let known = known(card.id)
      guard known.lapses >= most, !known.isSuspended else { return nil }
      return Leech(card: card, lapses: known.lapses)
    }.sorted { ($0.lapses, $1.card.id) > ($1.lapses, $0.card.id) }
  }

  /// Whether this lapse makes the card a leech, or one that is worse by half the number again.
  package static func isNamed(after lapses: Int, _ settings: Settings) -> Bool {
    guard let most = settings.leechLapses, lapses >= most else { return false }
    return (lapses - most) % max(1, most / 2) == 0
  }

  /// What may help with such a card.
  package static func remedy(for card: Card) -> String {
    switch card.answer.kind {
    case .date:
      "Tie the date to one you are sure of, or put what stands out into the event's note; a coarser date can be asked with precision: in its deck."
    case .person, .role, .organisation, .place:
      "It may be confused with a like one: say in the event's circumstance or note what sets it apart."
    case .duration, .number: "Tie the number to something you know, and write that into its note."
    case .event: "Look at the events before and after it in annals timeline."
    }
  }
}

/// A card that is forgotten again and again.
package struct Leech: Sendable, Hashable {
  package var card: Card
  /// Times it was forgotten when it was in review.
  package var lapses: Int

  package init(card: Card, lapses: Int) {
    self.card = card
    self.lapses = lapses
  }

  /// What may help, in a sentence.
  package var remedy: String { Leeches.remedy(for: card) }
}
