/// The order in which new cards are introduced: turning points first, then by date, siblings apart.
///
/// Worked out one card at a time, since a day introduces few of however many there are.
package struct NewOrder: Sendable {
  /// Cards still to come, the first in order first.
  private var waiting: [CardOutline]
  /// Where in `waiting` the first card stands that was not given out.
  private var start = 0
  private var given: Set<String> = []
  /// Groups of the last cards given out: their siblings wait.
  private var recent: [[String]] = []
  /// How many others come at least between two siblings, as far as there are enough.
  private let distance: Int

  /// - Parameters:
  ///   - distance: a day's worth, so that siblings are new on different days.
  ///   - recent: groups of cards that are being learnt already.
  package init(_ cards: [CardOutline], distance: Int, recent: [[String]] = []) {
    waiting = Self.ordered(cards)
    self.distance = distance
    self.recent = recent
  }

  /// All of `cards`.
  ///
  /// - Complexity: O(n·d) in the number of cards and the distance, where siblings are few.
  package static func sorted(_ cards: [CardOutline], distance: Int) -> [CardOutline] {
    var order = NewOrder(cards, distance: distance)
    return cards.indices.compactMap { _ in order.next { _ in true } }
  }

  /// Goes on with `cards`, among which the ones before are, as if they had been there from the start.
  package mutating func replace(with cards: [CardOutline]) {
    waiting = Self.ordered(cards)
    start = 0
  }

  /// Lets a card be given again: its answer was taken back.
  package mutating func takeBack(_ id: String) {
    if given.remove(id) != nil { start = 0 }
  }

  /// The first card in order none of whose siblings is among the last given; if there is none such, the first.
  ///
  /// It is not given again. Cards that are not `wanted` now stay where they are.
  package mutating func next(where wanted: (CardOutline) -> Bool) -> CardOutline? {
    while start < waiting.count, given.contains(waiting[start].id) { start += 1 }
    var first: CardOutline?
    let avoided = Set(recent.joined())
    for card in waiting[start...] where !given.contains(card.id) && wanted(card) {
      if avoided.isDisjoint(with: card.siblingGroups) { return give(card) }
      first = first ?? card
    }
    return first.map { give($0) }
  }

  private mutating func give(_ card: CardOutline) -> CardOutline {
    given.insert(card.id)
    recent.append(card.siblingGroups)
    if recent.count > distance { recent.removeFirst() }
    return card
  }

  /// Anchors first; by day, what has no date last; within an event as the kinds are listed.
  private static func ordered(_ cards: [CardOutline]) -> [CardOutline] {
    cards.enumerated().sorted { first, second in
      let (a, b) = (first.element, second.element)
      if a.isAnchor != b.isAnchor { return a.isAnchor }
      let days = (a.firstDay ?? .max, b.firstDay ?? .max)
      return days.0 != days.1 ? days.0 < days.1 : first.offset < second.offset
    }.map(\.element)
  }
}
