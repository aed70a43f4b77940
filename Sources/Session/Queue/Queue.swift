package import FSRS
package import Questions
package import Records

/// Which card comes next.
///
/// A question costs about the logarithm of the number of cards: each change moves one card between
/// orders that are kept sorted. Only a new study day, or cards taken in, sort all of them again.
package struct Queue: Sendable {
  /// Which order a card is in, and where.
  enum Shelf: Hashable, Sendable {
    /// Hidden on this day, or skipped.
    case none
    case new
    case learning(Int)
    case review(Int)
    /// In review and due, but a card of its event was answered today, at that turn.
    case late(Int)
  }

  var places: [CardID: Place] = [:]
  /// By time in milliseconds.
  var learning = DueOrder()
  /// By study day, those of later days too.
  var reviews = DueOrder()
  /// Due cards of events that were asked about today, by when that was.
  var late = DueOrder()
  /// The cards in review that are due, by event: when one is answered the others wait.
  var dueByEvent: [String: [CardID]] = [:]
  var newOrder = NewOrder([])
  /// Cards in `reviews` that are due, and new cards, by deck.
  var dueByDeck: [String: Int] = [:]
  var newByDeck: [String: Int] = [:]
  /// When a card of each event was answered today, or one of a group that is being introduced; 0: before the
  /// session.
  var turns: [String: Int] = [:]
  var turn = 0
  /// New cards that may still be introduced on the day the session began, and cards in review that
  /// may still be asked.
  var newLeft: Allowance
  var reviewsLeft: Allowance
  var skipped: Set<CardID> = []
  var elsewhere = CardsElsewhere()
  /// The study day the orders are made for.
  var day: StudyDay?
  /// Whether more reviews are due than an evening or the day's limit takes: those best known go first.
  var isBehind = false

  package init(
    cards: [CardOutline], known: [CardID: CardProgress], new: Allowance,
    reviews: Allowance = .unlimited
  ) {
    newLeft = new
    reviewsLeft = reviews
    add(cards, known: known)
  }

  package func card(_ id: CardID) -> CardOutline? { places[id]?.outline }

  package func state(of card: CardID) -> CardProgress {
    places[card]?.known ?? elsewhere.changed[card] ?? elsewhere.past(card) ?? .new
  }

  // MARK: Which cards there are

  /// Takes in further cards; those that are here already stay as they are.
  ///
  /// - Parameters:
  ///   - cards: all there are, each once, in the order of their decks.
  ///   - dueElsewhere: when the first card is due that is left out because it isn't due now.
  package mutating func add(
    _ cards: [CardOutline], known: [CardID: CardProgress], dueElsewhere: Due? = nil
  ) {
    places.reserveCapacity(cards.count)
    for card in cards {
      let own = places[card.id]?.known
      let known = own ?? known[card.id] ?? .new
      places[card.id] = Place(card, known)
    }
    elsewhere.count(due: [:], new: [:], coming: [])
    elsewhere.firstDue = dueElsewhere
    elsewhere.asked = []
    newOrder = NewOrder(cards.filter { places[$0.id]?.known.isNew ?? false })
    day = nil
  }

  /// Counts cards that are to come by a later `add`.
  ///
  /// - Parameter asked: events of which a card was answered today.
  package mutating func expect(
    due: [String: Int], new: [String: Int], coming: [Int] = [], asked: [String] = []
  ) {
    elsewhere.count(due: due, new: new, coming: coming)
    elsewhere.asked = asked
    day = nil
  }

  /// Learns what the past says of cards that are not here, perhaps because they aren't due.
  package mutating func remember(_ past: @escaping @Sendable (CardID) -> CardProgress?) {
    elsewhere.past = past
  }

  /// Puts the cards of a deck as it is now in the place of those it had.
  package mutating func replace(_ deck: String, by cards: [CardOutline]) {
    let kept = places.filter { Self.deck(of: $0.key) != deck }
    let known = Dictionary(uniqueKeysWithValues: cards.map { ($0.id, state(of: $0.id)) })
    let firstDue = elsewhere.firstDue
    let rest = kept.values.map(\.outline).sorted { $0.id < $1.id }
    places = kept
    add(rest + cards, known: known, dueElsewhere: firstDue)
  }

  static func deck(of card: CardID) -> String { String(card.deck) }
}

extension Queue {
  /// A card with what is known of it.
  struct Place: Sendable {
    let outline: CardOutline
    /// Nil where the card is new, as most are in a large collection: what is known of one is large.
    private var past: Past?
    var shelf: Shelf = .none

    init(_ outline: CardOutline, _ known: CardProgress) {
      self.outline = outline
      self.known = known
    }

    var known: CardProgress {
      get { past?.known ?? .new }
      set { past = newValue == .new ? nil : Past(newValue) }
    }
  }

  private final class Past: Sendable {
    let known: CardProgress

    init(_ known: CardProgress) { self.known = known }
  }
}

/// The orders of a study day.
extension Queue {
  /// Sorts all cards for a study day, if they are not yet.
  mutating func turn(to day: StudyDay) {
    guard day != self.day else { return }
    self.day = day
    var learning: [DueOrder.Entry] = []
    var reviews: [DueOrder.Entry] = []
    var late: [DueOrder.Entry] = []
    (dueByDeck, newByDeck) = elsewhere.waiting
    let old = turns
    turns = Dictionary(elsewhere.asked.map { ($0, old[$0] ?? 0) }) { first, _ in first }
    dueByEvent = [:]
    isBehind = false
    var index = places.startIndex
    while index != places.endIndex {
      defer { places.formIndex(after: &index) }
      let (id, place) = places[index]
      let shelf = shelf(of: place, on: day)
      if shelf != place.shelf { places.values[index].shelf = shelf }
      tally(places.values[index], 1)
      for group in groups(of: place, keptApartOn: day) { turns[group] = old[group] ?? 0 }
      switch shelf {
      case .none, .new, .late: break
      case .learning(let key): learning.append(.init(key: key, id: id))
      case .review(let key): reviews.append(.init(key: key, id: id))
      }
    }
    let due = dueByDeck.values.reduce(0, +)
    isBehind = due >= BacklogPlan.least || reviewsLeft.count(of: dueByDeck) < due
    if isBehind {
      for position in reviews.indices where reviews[position].key <= day.number {
        let id = reviews[position].id
        guard let known = places[id]?.known else { continue }
        let key = known.backlogKey(on: day)
        reviews[position] = .init(key: key, id: id)
        places[id]?.shelf = .review(key)
      }
    }
    reviews.removeAll { entry in
      guard entry.key <= day.number, let place = places[entry.id] else { return false }
      let event = place.outline.eventID.text
      dueByEvent[event, default: []].append(entry.id)
      guard let turn = turns[event] else { return false }
      places[entry.id]?.shelf = .late(turn)
      late.append(.init(key: turn, id: entry.id))
      return true
    }
    self.learning = DueOrder(learning)
    self.reviews = DueOrder(reviews)
    self.late = DueOrder(late)
  }

  /// Groups whose other cards had better wait for another day: the event of what was answered on this one, and
  /// where it is being introduced what is like it too.
  func groups(of place: Place, keptApartOn day: StudyDay) -> [String] {
    guard place.known.lastDay == day else { return [] }
    let event = place.outline.eventID.text
    return place.known.isIntroduced(on: day) ? [event] + place.outline.siblingGroups : [event]
  }

  func shelf(of place: Place, on day: StudyDay) -> Shelf {
    let known = place.known
    if known.isHidden(on: day) || skipped.contains(place.outline.id) { return .none }
    if known.isNew { return .new }
    switch known.due {
    case .instant(let due): return .learning(due.milliseconds)
    // A learning card without a time is due at once, and so is any card that doesn't say when.
    case .day(let due):
      if known.isLearning { return .learning(.min) }
      let due = due.advanced(by: -known.daysAhead)
      guard due <= day else { return .review(due.number) }
      return dueShelf(of: place, isBehind ? known.backlogKey(on: day) : due.number)
    case nil: return known.isLearning ? .learning(.min) : dueShelf(of: place, .min)
    }
  }

  private func dueShelf(of place: Place, _ key: Int) -> Shelf {
    turns[place.outline.eventID.text].map { .late($0) } ?? .review(key)
  }
}
