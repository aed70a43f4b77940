package import FSRS
package import Questions
package import Records

/// What comes next, and what is left.
extension Queue {
  /// Whether this card may be asked now.
  package mutating func isWaiting(_ id: CardID, at moment: LocalInstant) -> Bool {
    turn(to: moment.day)
    switch places[id]?.shelf {
    case .new, .late: return true
    case .review(let due): return due <= moment.day.number
    case .learning(let due): return Self.isSoon(due, at: moment)
    case .some(.none), nil: return false
    }
  }

  /// What is left to do now: due cards and the new ones allowed.
  package mutating func count(at moment: LocalInstant) -> (due: Int, new: Int) {
    turn(to: moment.day)
    var soon = learning.count(through: Self.soon(moment))
    let tomorrow = Self.tomorrow(moment)
    if tomorrow <= Self.soon(moment) {
      soon -= learning.count(through: tomorrow) - learning.count(through: tomorrow - 1)
    }
    return (soon + reviewsLeft.count(of: dueByDeck), newLeft.count(of: newByDeck))
  }

  /// Learning cards whose time has come, then reviews, then new cards, then learning cards that are nearly due.
  ///
  /// What would be the second card of an event on one day waits until nothing else is left, reviews before new
  /// cards, those first whose event was asked about longest ago.
  package mutating func next(at moment: LocalInstant, after last: CardOutline?) -> CardOutline? {
    turn(to: moment.day)
    let now = moment.instant.milliseconds
    let soon = learning.all.lazy.prefix { $0.key <= Self.soon(moment) }
      .filter { Self.isSoon($0.key, at: moment) }
    if let entry = soon.first(where: { $0.id != last?.id }), entry.key <= now {
      return places[entry.id]?.outline
    }
    if let card = nextReview(on: moment.day, after: last) { return card }
    let new = nextNewInTurn(on: moment.day)
    if let new, new.turn == nil { return new.card }
    if let card = nextLate() ?? new?.card { return card }
    return (soon.first { $0.id != last?.id } ?? soon.first { _ in true }).flatMap {
      places[$0.id]?.outline
    }
  }

  /// No more reviews than this are looked at for one that is no sibling of the card before.
  private static let farthest = 100

  func nextReview(on day: StudyDay, after last: CardOutline?) -> CardOutline? {
    guard reviewsLeft.count(of: dueByDeck) > 0 else { return nil }
    let allowed = reviews.all.lazy.prefix { $0.key <= day.number }.compactMap {
      places[$0.id]?.outline
    }
    .filter { reviewsLeft.allows($0.deck) }
    guard let last else { return allowed.first { _ in true } }
    let avoided = Set(last.siblingGroups)
    var first: CardOutline?
    for card in allowed.prefix(Self.farthest) {
      if avoided.isDisjoint(with: card.siblingGroups) { return card }
      first = first ?? card
    }
    return first
  }

  private func nextLate() -> CardOutline? {
    guard reviewsLeft.count(of: dueByDeck) > 0 else { return nil }
    return late.all.lazy.compactMap { places[$0.id]?.outline }
      .first { reviewsLeft.allows($0.deck) }
  }

  /// The new card that comes first, if one may come on this day.
  package mutating func nextNew(on day: StudyDay) -> CardOutline? { nextNewInTurn(on: day)?.card }

  /// Likewise, and when a sibling was asked today, if one was.
  private mutating func nextNewInTurn(
    on day: StudyDay
  ) -> (card: CardOutline, turn: Int?)? {
    turn(to: day)
    guard newLeft.count(of: newByDeck) > 0 else { return nil }
    // A copy, so that the look-ups may read this queue; it shares its cards.
    var order = newOrder
    defer { newOrder = order }
    return order.first(
      isKnown: { !(places[$0.id]?.known.isNew ?? false) },
      mayCome: { places[$0.id]?.shelf == .new && newLeft.allows($0.deck) }, turns: turns)
  }

  /// When something is due again.
  package mutating func nextDue(after moment: LocalInstant) -> Due? {
    turn(to: moment.day)
    let passed = skipped.compactMap { id -> Due? in
      guard let known = places[id]?.known, !known.isNew, !known.isHidden(on: moment.day) else {
        return nil
      }
      return known.due
    }
    let waiting = [learning.first, reviews.first, late.first].compactMap {
      $0.flatMap { places[$0.id]?.known.due }
    }
    return (passed + waiting + [elsewhere.firstDue].compactMap(\.self)).min {
      Self.sortKey($0) < Self.sortKey($1)
    }
  }

  /// How many more reviews become due 1, 2, … days after this one, of the cards that are here or expected.
  package mutating func coming(after day: StudyDay, days: Int) -> [Int] {
    turn(to: day)
    let through = (0...days).map { reviews.count(through: day.advanced(by: $0).number) }
    var coming = zip(through, through.dropFirst()).map { $1 - $0 }
    for (place, count) in elsewhere.coming.prefix(days).enumerated() { coming[place] += count }
    return coming
  }

  /// Whether a learning card that is due then is shown now, rather than ending the session.
  ///
  /// The steps of a sitting go on across the end of the study day: whoever sits there at five to four
  /// wants them now, not in five minutes. Anki puts them off until the day has begun. What is over
  /// when the next day begins (`Outcomes.due`) is that day's, however near it is.
  private static func isSoon(_ key: Int, at moment: LocalInstant) -> Bool {
    key <= soon(moment) && key != tomorrow(moment)
  }

  private static func soon(_ moment: LocalInstant) -> Int {
    moment.instant.advanced(bySeconds: Outcomes.learnAhead).milliseconds
  }

  private static func tomorrow(_ moment: LocalInstant) -> Int {
    moment.start(of: moment.day.advanced(by: 1)).milliseconds
  }

  private static func sortKey(_ due: Due) -> Int {
    switch due {
    case .instant(let instant): instant.milliseconds
    case .day(let day): day.number.multipliedReportingOverflow(by: 86_400_000).partialValue
    }
  }

  /// The new card that would come first of these, as ``nextNew(on:)`` of a queue has it, without making one
  /// of what may be a large collection.
  ///
  /// - Parameters:
  ///   - cards: new ones, by their places in the order of introduction.
  ///   - turns: of each group that a card of today belongs to, when that was.
  ///   - mayCome: whether it is neither hidden nor one too many.
  package static func firstNew(
    of cards: some Sequence<CardOutline>, turns: [String: Int], mayCome: (CardOutline) -> Bool
  ) -> CardOutline? {
    NewOrder.first(of: cards, mayCome: mayCome, turns: turns)?.card
  }
}
