import Grading
import Questions
import Records

/// The cards of a deck that ask when something happened, by their days, so that those near a date are found
/// without looking at all.
struct DatedCards: Sendable {
  private let cards: [(day: Int, id: CardID, isAnchor: Bool)]

  init(_ outlines: [CardOutline]) {
    cards = outlines.compactMap { card in
      guard card.kind == .when, let day = card.firstDay else { return nil }
      return (day, card.id, card.isAnchor)
    }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  /// As many of each side are looked at more closely: the nearest may be about others.
  private static let most = 24
  /// So much farther away a turning point may be and still count.
  private static let reach = 3

  /// The nearest of those that are wanted on either side of a day, and turning points up to three times as far.
  ///
  /// - Complexity: O(log n), and as many steps as there are unwanted ones in between.
  func near(_ day: Int, where isWanted: (CardID) -> Bool) -> [CardID] {
    var (low, high) = (0, cards.count)
    while low < high {
      let middle = (low + high) / 2
      if cards[middle].day < day { low = middle + 1 } else { high = middle }
    }
    return take((0..<low).reversed(), day, isWanted) + take(low..<cards.count, day, isWanted)
  }

  private func take(
    _ places: some Sequence<Int>, _ day: Int, _ isWanted: (CardID) -> Bool
  ) -> [CardID] {
    var found: [CardID] = []
    var farthest = Int.max
    for place in places {
      let card = cards[place]
      let distance = abs(card.day - day)
      let isFull = found.count >= Self.most
      if isFull, distance > farthest { break }
      guard !isFull || card.isAnchor, isWanted(card.id) else { continue }
      if found.isEmpty { farthest = distance * Self.reach }
      found.append(card.id)
    }
    return found
  }
}

extension Landmarks {
  /// Ids of cards whose dates lie near a card's own; none where it asks no date.
  mutating func near(
    _ card: Card, _ supply: CardSupply, where isWanted: (CardID) -> Bool = { _ in true }
  ) -> [CardID] {
    guard card.answer.date != nil, let day = card.firstDay else { return [] }
    let cards = dated[card.deck] ?? DatedCards(supply.dates(card.deck))
    dated[card.deck] = cards
    return cards.near(day, where: isWanted)
  }
}
