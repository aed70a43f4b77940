/// The order in which new cards are introduced.
package enum NewOrder {
  /// Turning points first, then by date; cards that share an event or a kind stand apart.
  ///
  /// - Parameter distance: how many others come at least between two siblings, as far as there are
  ///   enough: a day's worth, so that siblings are new on different days.
  /// - Complexity: O(n·d) in the number of cards and the distance.
  package static func sorted(_ cards: [Card], distance: Int) -> [Card] {
    let anchors = ordered(cards.filter(\.isAnchor))
    let rest = ordered(cards.filter { !$0.isAnchor })
    return spread(anchors + rest, distance: distance)
  }

  /// By day; what has no date comes last; within an event as the kinds are listed.
  private static func ordered(_ cards: [Card]) -> [Card] {
    cards.enumerated().sorted { first, second in
      let days = (first.element.firstDay ?? .max, second.element.firstDay ?? .max)
      return days.0 != days.1 ? days.0 < days.1 : first.offset < second.offset
    }.map(\.element)
  }

  /// Takes the first card in order none of whose siblings is among the last taken.
  private static func spread(_ cards: [Card], distance: Int) -> [Card] {
    var waiting = cards[...]
    var held: [Card] = []
    var recent: [[String]] = []
    var result: [Card] = []
    result.reserveCapacity(cards.count)
    func isFree(_ card: Card) -> Bool {
      !recent.contains { !Set($0).isDisjoint(with: card.siblingGroups) }
    }
    while result.count < cards.count {
      let next: Card
      if let position = held.firstIndex(where: isFree) {
        next = held.remove(at: position)
      } else if let position = waiting.firstIndex(where: isFree) {
        held += waiting[..<position]
        next = waiting[position]
        waiting = waiting[(position + 1)...]
      } else {
        held += waiting
        waiting = []
        // Only siblings are left: they follow one another.
        next = held.removeFirst()
      }
      result.append(next)
      recent.append(next.siblingGroups)
      if recent.count > distance { recent.removeFirst() }
    }
    return result
  }
}
