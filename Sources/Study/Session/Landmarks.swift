import FSRS

/// The dates that a learner knows, deck by deck.
package struct Landmarks: Sendable {
  private struct Candidate: Sendable {
    let card: Card
    let landmark: Landmark
    let day: Int
  }

  private var byDeck: [String: [Candidate]] = [:]

  package init() {}

  /// Forgets a deck whose cards have changed.
  package mutating func forget(_ deck: String) { byDeck[deck] = nil }

  /// The two to show beside a card's date: the nearest known ones before and after.
  ///
  /// A turning point counts as three times as near. What is waiting to be asked is left out, so that
  /// nothing is given away; so is the card's own event, and what other people did.
  ///
  /// - Parameters:
  ///   - deck: the cards of the card's deck.
  ///   - known: what the past says of a card.
  /// - Complexity: O(n) in the number of cards of the deck.
  package mutating func around(
    _ card: Card, deck: () -> [Card], known: (String) -> KnownCard, at moment: Moment
  ) -> (before: Landmark?, after: Landmark?) {
    guard let day = card.answer.date?.middleDay else { return (nil, nil) }
    let candidates = byDeck[card.deck] ?? Self.candidates(deck())
    byDeck[card.deck] = candidates
    var best: (before: (Candidate, Int)?, after: (Candidate, Int)?) = (nil, nil)
    for candidate in candidates
    where candidate.card.event != card.event && candidate.card.subject == card.subject
      && candidate.day != day
    {
      let distance = abs(candidate.day - day) * (candidate.card.isAnchor ? 1 : 3)
      let rival = candidate.day < day ? best.before : best.after
      guard distance < rival?.1 ?? .max, Self.isKnown(known(candidate.card.id), at: moment) else {
        continue
      }
      if candidate.day < day {
        best.before = (candidate, distance)
      } else {
        best.after = (candidate, distance)
      }
    }
    return (best.before?.0.landmark, best.after?.0.landmark)
  }

  /// What happened just before and after a card's date, in words and without dates.
  ///
  /// Turning points go before lesser events that are as near.
  package static func neighbours(
    of card: Card, in deck: [Card]
  ) -> (before: String?, after: String?) {
    guard let day = card.answer.date?.middleDay else { return (nil, nil) }
    let others = candidates(deck).filter {
      $0.card.event != card.event && $0.card.subject == card.subject
    }.sorted { ($0.card.isAnchor ? 0 : 1, $0.card.id) < ($1.card.isAnchor ? 0 : 1, $1.card.id) }
    return (
      others.filter { $0.day < day }.max { $0.day < $1.day }?.landmark.label,
      others.filter { $0.day > day }.min { $0.day < $1.day }?.landmark.label
    )
  }

  private static func candidates(_ cards: [Card]) -> [Candidate] {
    cards.compactMap { card in
      guard let landmark = Landmark(card), let day = landmark.date.middleDay else { return nil }
      return Candidate(card: card, landmark: landmark, day: day)
    }
  }

  /// Whether it was answered, not forgotten since, and is not waiting.
  private static func isKnown(_ card: KnownCard, at moment: Moment) -> Bool {
    guard !card.isNew, let grade = card.lastGrade, grade != .again else { return false }
    return !card.isDue(at: moment)
  }
}
