package import FSRS

/// Which card comes next.
package struct Queue: Sendable {
  private var cards: [String: Card]
  /// New cards in the order of introduction.
  private var newOrder: [String]
  package private(set) var known: [String: KnownCard]
  /// New cards that may still be introduced on the day the session began, and cards in review that
  /// may still be asked.
  private var new: Allowance
  private var reviews: Allowance
  private var skipped: Set<String> = []

  package init(
    cards: [Card], known: [String: KnownCard], new: Allowance, reviews: Allowance = .unlimited
  ) {
    self.cards = Dictionary(cards.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.known = known
    self.new = new
    self.reviews = reviews
    newOrder = NewOrder.sorted(cards, distance: 10).map(\.id)
  }

  /// The cards of one deck.
  package func cards(of deck: String) -> [Card] { cards.values.filter { $0.deck == deck } }

  package func card(_ id: String) -> Card? { cards[id] }

  /// Whether this card may be asked now.
  package func isWaiting(_ id: String, at moment: Moment) -> Bool {
    let card = state(of: id)
    return isAvailable(id, moment)
      && (card.isNew || card.isDue(at: moment) || isNear(card, moment))
  }

  /// Puts the cards of a deck as it is now in the place of those it had.
  package mutating func replace(_ deck: String, by new: [Card]) {
    cards = cards.filter { $0.value.deck != deck }
    for card in new { cards[card.id] = card }
    newOrder = NewOrder.sorted(Array(cards.values), distance: 10).map(\.id)
  }

  package func state(of card: String) -> KnownCard { known[card] ?? .new }

  /// What is left to do now: due cards and the new ones allowed.
  package func count(at moment: Moment) -> (due: Int, new: Int) {
    var learning = 0
    var due: [String: Int] = [:]
    for id in cards.keys where isAvailable(id, moment) {
      let card = state(of: id)
      if card.isLearning {
        if card.isDue(at: moment) || isNear(card, moment) { learning += 1 }
      } else if !card.isNew, card.isDue(at: moment) {
        due[Self.deck(of: id), default: 0] += 1
      }
    }
    var fresh: [String: Int] = [:]
    for id in newOrder where isAvailable(id, moment) && state(of: id).isNew {
      fresh[Self.deck(of: id), default: 0] += 1
    }
    return (learning + reviews.count(of: due), new.count(of: fresh))
  }

  /// Learning cards whose time has come, then reviews, then new cards, then learning cards that are nearly due.
  package func next(at moment: Moment, after last: Card?) -> Card? {
    let open = cards.values.filter { isAvailable($0.id, moment) }
    let learning = open.filter { state(of: $0.id).isLearning }
      .sorted { dueKey($0) != dueKey($1) ? dueKey($0) < dueKey($1) : $0.id < $1.id }
    if let card = learning.first(where: { state(of: $0.id).isDue(at: moment) && $0.id != last?.id })
    {
      return card
    }
    let due = open.filter { card in
      let state = state(of: card.id)
      return !state.isNew && !state.isLearning && state.isDue(at: moment)
        && reviews.allows(card.deck)
    }.sorted { dueKey($0) != dueKey($1) ? dueKey($0) < dueKey($1) : $0.id < $1.id }
    let avoided = Set(last?.siblingGroups ?? [])
    if let card = due.first(where: { avoided.isDisjoint(with: $0.siblingGroups) }) ?? due.first {
      return card
    }
    if let id = newOrder.first(where: {
      isAvailable($0, moment) && state(of: $0).isNew && new.allows(Self.deck(of: $0))
    }) {
      return cards[id]
    }
    let near = learning.filter { isNear(state(of: $0.id), moment) }
    return near.first { $0.id != last?.id } ?? near.first
  }

  /// When something is due again.
  package func nextDue(after moment: Moment) -> Due? {
    let dues = cards.keys.compactMap { id -> Due? in
      let card = state(of: id)
      return card.isNew || card.isHidden(on: moment.day) ? nil : card.due
    }
    return dues.min { sortKey($0) < sortKey($1) }
  }

  /// Takes in what an answer has made of a card.
  package mutating func update(_ card: String, _ state: KnownCard) {
    count(from: self.state(of: card), to: state, card, 1)
    known[card] = state
  }

  /// Takes an answer back.
  package mutating func restore(_ card: String, _ state: KnownCard) {
    count(from: state, to: self.state(of: card), card, -1)
    known[card] = state
    skipped.remove(card)
  }

  private mutating func count(
    from before: KnownCard, to after: KnownCard, _ card: String, _ times: Int
  ) {
    guard after.reps > before.reps else { return }
    switch before.state.phase {
    case .new: new.take(from: Self.deck(of: card), times)
    case .review: reviews.take(from: Self.deck(of: card), times)
    case .learning, .relearning: break
    }
  }

  private static func deck(of card: String) -> String { String(card.prefix { $0 != "/" }) }

  /// Leaves a card out for the rest of the session.
  package mutating func skip(_ card: String) { skipped.insert(card) }

  private func isAvailable(_ id: String, _ moment: Moment) -> Bool {
    !skipped.contains(id) && !state(of: id).isHidden(on: moment.day)
  }

  /// A learning card due within twenty minutes is shown early rather than ending the session.
  private func isNear(_ card: KnownCard, _ moment: Moment) -> Bool {
    guard card.isLearning, case .instant(let due) = card.due else { return card.isLearning }
    return due <= moment.instant.advanced(bySeconds: 20 * 60)
  }

  private func dueKey(_ card: Card) -> Int { sortKey(state(of: card.id).due) }

  private func sortKey(_ due: Due?) -> Int {
    switch due {
    case .instant(let instant): instant.milliseconds
    case .day(let day): day.number.multipliedReportingOverflow(by: 86_400_000).partialValue
    case nil: 0
    }
  }
}
