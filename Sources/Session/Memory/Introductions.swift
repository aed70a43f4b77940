package import FSRS

/// The days on which new cards are introduced, as far as the numbers a day of their decks reach.
package enum Introductions {
  /// - Parameters:
  ///   - decks: the deck of each new card, in the order they come.
  ///   - daily: how many a day for all decks together, whatever is set.
  ///   - introduced: how many were already introduced today, by deck.
  ///   - count: how many days there are, from today on.
  /// - Returns: the day of each card, counted from today; nil for those that have to wait longer.
  package static func days(
    of decks: [String], _ settings: Settings, daily: Int? = nil, introduced: [String: Int],
    from today: StudyDay, count: Int
  ) -> [Int?] {
    let allowances = (0..<count).map { day in
      settings.newAllowance(
        of: daily, on: today.advanced(by: day), introduced: day == 0 ? introduced : [:])
    }
    // Decks with a number of their own hold up no others, and are held up by none.
    let waiting = Dictionary(grouping: decks.indices) { index in
      allowances.first?.isOwn(decks[index]) == true ? decks[index] : nil
    }
    var days = [Int?](repeating: nil, count: decks.count)
    for (deck, cards) in waiting {
      var rest = cards[...]
      for (day, allowance) in allowances.enumerated() where !rest.isEmpty {
        let left = allowance.left(of: deck ?? "") ?? rest.count
        for card in rest.prefix(max(0, left)) { days[card] = day }
        rest = rest.dropFirst(max(0, left))
      }
    }
    return days
  }
}
