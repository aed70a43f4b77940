package import FSRS

/// Which card comes next.
///
/// A question costs about the logarithm of the number of cards: each change moves one card between
/// orders that are kept sorted. Only a new study day, or cards taken in, sort all of them again.
package struct Queue: Sendable {
  private struct Place: Sendable {
    let outline: CardOutline
    /// Nil where the card is new, as most are in a large collection: what is known of one is large.
    private var past: Past?
    /// Which order it is in, and where.
    var shelf: Shelf = .none

    init(_ outline: CardOutline, _ known: KnownCard) {
      self.outline = outline
      self.known = known
    }

    var known: KnownCard {
      get { past?.known ?? .new }
      set { past = newValue == .new ? nil : Past(newValue) }
    }
  }

  private final class Past: Sendable {
    let known: KnownCard

    init(_ known: KnownCard) { self.known = known }
  }

  private enum Shelf: Hashable, Sendable {
    /// Hidden on this day, or skipped.
    case none
    case new
    case learning(Int)
    case review(Int)
  }

  private var places: [String: Place] = [:]
  /// By time in milliseconds.
  private var learning = DueOrder()
  /// By study day, those of later days too.
  private var reviews = DueOrder()
  private var newOrder = NewOrder([])
  /// Cards in `reviews` that are due, and new cards, by deck.
  private var dueByDeck: [String: Int] = [:]
  private var newByDeck: [String: Int] = [:]
  /// When a card of each group was answered that is being introduced today; 0: before the session.
  private var turns: [String: Int] = [:]
  private var turn = 0
  /// New cards that may still be introduced on the day the session began, and cards in review that
  /// may still be asked.
  private var newLeft: Allowance
  private var reviewsLeft: Allowance
  private var skipped: Set<String> = []
  /// What is known of cards that are not here.
  private var others: [String: KnownCard] = [:]
  private var studied = StudiedDates()
  /// The study day the orders are made for.
  private var day: StudyDay?
  /// How many more are due, and new, by deck, of which only the number is known yet.
  private var waitingElsewhere: (due: [String: Int], new: [String: Int]) = ([:], [:])
  /// How many of those become due 1, 2, … days after the one they were counted on.
  private var comingElsewhere: [Int] = []
  /// When the first of the cards that are not here is due.
  private var dueElsewhere: Due?
  /// Whether more reviews are due than an evening or the day's limit takes: those best known go first.
  private var isBehind = false

  package init(
    cards: [CardOutline], known: [String: KnownCard], new: Allowance,
    reviews: Allowance = .unlimited
  ) {
    newLeft = new
    reviewsLeft = reviews
    add(cards, known: known)
  }

  /// Takes in further cards; those that are here already stay as they are.
  ///
  /// - Parameters:
  ///   - cards: all there are, each once, in the order of their decks.
  ///   - dueElsewhere: when the first card is due that is left out because it isn't due now.
  package mutating func add(
    _ cards: [CardOutline], known: [String: KnownCard], dueElsewhere: Due? = nil
  ) {
    places.reserveCapacity(cards.count)
    for card in cards {
      let own = places[card.id]?.known
      let known = own ?? known[card.id] ?? .new
      places[card.id] = Place(card, known)
      studied.note(card.id, known)
    }
    waitingElsewhere = ([:], [:])
    comingElsewhere = []
    self.dueElsewhere = dueElsewhere
    newOrder = NewOrder(cards.filter { places[$0.id]?.known.isNew ?? false })
    day = nil
  }

  /// Counts cards that are to come by a later `add`.
  package mutating func expect(due: [String: Int], new: [String: Int], coming: [Int] = []) {
    waitingElsewhere = (due, new)
    comingElsewhere = coming
    day = nil
  }

  package func state(of card: String) -> KnownCard {
    places[card]?.known ?? others[card] ?? .new
  }

  /// Takes note of what is known of cards that are not here, perhaps because they aren't due.
  package mutating func remember(_ known: [String: KnownCard]) {
    others.merge(known) { _, new in new }
    for (id, known) in known { studied.note(id, known) }
  }

  /// Puts the cards of a deck as it is now in the place of those it had.
  package mutating func replace(_ deck: String, by cards: [CardOutline]) {
    let kept = places.filter { Self.deck(of: $0.key) != deck }
    let known = Dictionary(uniqueKeysWithValues: cards.map { ($0.id, state(of: $0.id)) })
    let elsewhere = dueElsewhere
    studied.forget(deck)
    let rest = kept.values.map(\.outline).sorted { $0.id < $1.id }
    places = kept
    add(rest + cards, known: known, dueElsewhere: elsewhere)
  }

  package func card(_ id: String) -> CardOutline? { places[id]?.outline }

  /// The `date` cards of a deck that were answered.
  package func studiedDates(in deck: String) -> Set<String> { studied[deck] }

  /// Whether this card may be asked now.
  package mutating func isWaiting(_ id: String, at moment: Moment) -> Bool {
    turn(to: moment.day)
    switch places[id]?.shelf {
    case .new: return true
    case .review(let due): return due <= moment.day.number
    case .learning(let due): return due <= Self.nearly(moment)
    case .some(.none), nil: return false
    }
  }

  // MARK: What comes

  /// What is left to do now: due cards and the new ones allowed.
  package mutating func count(at moment: Moment) -> (due: Int, new: Int) {
    turn(to: moment.day)
    let due = learning.count(through: Self.nearly(moment)) + reviewsLeft.count(of: dueByDeck)
    return (due, newLeft.count(of: newByDeck))
  }

  /// Learning cards whose time has come, then reviews, then new cards, then learning cards that are nearly due.
  package mutating func next(at moment: Moment, after last: CardOutline?) -> CardOutline? {
    turn(to: moment.day)
    let now = moment.instant.milliseconds
    let soon = learning.all.prefix { $0.key <= Self.nearly(moment) }
    if let entry = soon.first(where: { $0.id != last?.id }), entry.key <= now {
      return places[entry.id]?.outline
    }
    if let card = nextReview(on: moment.day, after: last) { return card }
    if let card = nextNew(on: moment.day) { return card }
    return (soon.first { $0.id != last?.id } ?? soon.first { _ in true }).flatMap {
      places[$0.id]?.outline
    }
  }

  /// No more reviews than this are looked at for one that is no sibling of the card before.
  private static let farthest = 100

  private func nextReview(on day: StudyDay, after last: CardOutline?) -> CardOutline? {
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

  /// The new card that comes first, if one may come on this day.
  package mutating func nextNew(on day: StudyDay) -> CardOutline? {
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
  package mutating func nextDue(after moment: Moment) -> Due? {
    turn(to: moment.day)
    let passed = skipped.compactMap { id -> Due? in
      guard let known = places[id]?.known, !known.isNew, !known.isHidden(on: moment.day) else {
        return nil
      }
      return known.due
    }
    let waiting = [learning.first, reviews.first].compactMap {
      $0.flatMap { places[$0.id]?.known.due }
    }
    return (passed + waiting + [dueElsewhere].compactMap(\.self)).min {
      Self.sortKey($0) < Self.sortKey($1)
    }
  }

  // MARK: What changes

  /// Takes in what an answer has made of a card.
  package mutating func update(_ card: String, _ state: KnownCard) {
    count(from: self.state(of: card), to: state, card, 1)
    change(card) { $0.known = state }
    studied.note(card, state)
    turn += 1
    if let day, let place = places[card], place.known.isIntroduced(on: day) {
      for group in place.outline.siblingGroups { turns[group] = turn }
    }
  }

  /// Takes an answer back.
  package mutating func restore(_ card: String, _ state: KnownCard) {
    count(from: state, to: self.state(of: card), card, -1)
    skipped.remove(card)
    change(card) { $0.known = state }
    studied.note(card, state)
    newOrder.startAgain()
    // Which of its siblings came today has to be looked up again.
    day = nil
  }

  private mutating func count(
    from before: KnownCard, to after: KnownCard, _ card: String, _ times: Int
  ) {
    guard after.reps > before.reps else { return }
    switch before.state.phase {
    case .new: newLeft.take(from: Self.deck(of: card), times)
    case .review: reviewsLeft.take(from: Self.deck(of: card), times)
    case .learning, .relearning: break
    }
  }

  private static func deck(of card: String) -> String { String(card.prefix { $0 != "/" }) }

  /// Leaves a card out for the rest of the session.
  package mutating func skip(_ card: String) {
    skipped.insert(card)
    change(card) { _ in }
  }

  private mutating func change(_ card: String, _ body: (inout Place) -> Void) {
    guard var place = places[card] else { return }
    takeOut(place)
    body(&place)
    if let day { place.shelf = shelf(of: place, on: day) }
    places[card] = place
    putIn(place)
  }

  private mutating func takeOut(_ place: Place) {
    switch place.shelf {
    case .none, .new: break
    case .learning(let key): learning.remove(.init(key: key, id: place.outline.id))
    case .review(let key): reviews.remove(.init(key: key, id: place.outline.id))
    }
    tally(place, -1)
  }

  private mutating func putIn(_ place: Place) {
    switch place.shelf {
    case .none, .new: break
    case .learning(let key): learning.insert(.init(key: key, id: place.outline.id))
    case .review(let key): reviews.insert(.init(key: key, id: place.outline.id))
    }
    tally(place, 1)
  }

  private mutating func tally(_ place: Place, _ times: Int) {
    switch place.shelf {
    case .new: newByDeck[Self.deck(of: place.outline.id), default: 0] += times
    case .review(let key) where day.map { key <= $0.number } ?? false:
      dueByDeck[Self.deck(of: place.outline.id), default: 0] += times
    default: break
    }
  }

  /// Sorts all cards for a study day, if they are not yet.
  private mutating func turn(to day: StudyDay) {
    guard day != self.day else { return }
    self.day = day
    var learning: [DueOrder.Entry] = []
    var reviews: [DueOrder.Entry] = []
    (dueByDeck, newByDeck) = waitingElsewhere
    let old = turns
    turns = [:]
    isBehind = false
    var index = places.startIndex
    while index != places.endIndex {
      defer { places.formIndex(after: &index) }
      let (id, place) = places[index]
      let shelf = shelf(of: place, on: day)
      if shelf != place.shelf { places.values[index].shelf = shelf }
      tally(places.values[index], 1)
      if place.known.isIntroduced(on: day) {
        for group in place.outline.siblingGroups { turns[group] = old[group] ?? 0 }
      }
      switch shelf {
      case .none, .new: break
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
    self.learning = DueOrder(learning)
    self.reviews = DueOrder(reviews)
  }

  /// How many more reviews become due 1, 2, … days after this one, of the cards that are here or expected.
  package mutating func coming(after day: StudyDay, days: Int) -> [Int] {
    turn(to: day)
    let through = (0...days).map { reviews.count(through: day.advanced(by: $0).number) }
    var coming = zip(through, through.dropFirst()).map { $1 - $0 }
    for (place, count) in comingElsewhere.prefix(days).enumerated() { coming[place] += count }
    return coming
  }

  private func shelf(of place: Place, on day: StudyDay) -> Shelf {
    let known = place.known
    if known.isHidden(on: day) || skipped.contains(place.outline.id) { return .none }
    if known.isNew { return .new }
    switch known.due {
    case .instant(let due): return .learning(due.milliseconds)
    // A learning card without a time is due at once, and so is any card that doesn't say when.
    case .day(let due):
      if known.isLearning { return .learning(.min) }
      let due = due.advanced(by: -known.daysAhead)
      let isOverdue = isBehind && due <= day
      return .review(isOverdue ? known.backlogKey(on: day) : due.number)
    case nil: return known.isLearning ? .learning(.min) : .review(.min)
    }
  }

  /// Until when a learning card is due soon enough to be shown early; never one of the next study day.
  private static func nearly(_ moment: Moment) -> Int {
    min(
      moment.instant.advanced(bySeconds: Futures.learnAhead).milliseconds,
      moment.start(of: moment.day.advanced(by: 1)).milliseconds - 1)
  }

  private static func sortKey(_ due: Due) -> Int {
    switch due {
    case .instant(let instant): instant.milliseconds
    case .day(let day): day.number.multipliedReportingOverflow(by: 86_400_000).partialValue
    }
  }
}
