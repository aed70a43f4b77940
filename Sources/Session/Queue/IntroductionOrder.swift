package import Questions

/// The order in which the cards of one deck are introduced.
///
/// First the life in outline: the dates of its turning points from the first to the last, since other
/// dates lean on them, and among them what else there was at the time: roles, places, people. Then the
/// life again and again in time, each event giving one card a round, until none is left. Of what an
/// event has to give, that kind comes which is furthest behind its share, so that an evening is never
/// all years. Siblings are kept an evening apart.
///
/// It depends on nothing but the deck: what is known already takes nothing out of it.
///
/// - Complexity: near-linear in the number of cards.
struct IntroductionOrder {
  private var courses: [InterleavingOrder]
  private var mix: KindMix
  private var recent = RecentGroups()
  private(set) var cards: [CardOutline] = []

  init(_ cards: [CardOutline]) {
    courses = InterleavingOrder.all(of: cards)
    mix = KindMix(cards)
    tellOutline()
    var open = Array(courses.indices)
    var round = 1
    while !open.isEmpty {
      for place in open where courses[place].given < round { give(from: place) }
      open.removeAll { courses[$0].cards.isEmpty }
      round += 1
    }
  }

  // MARK: The life in outline

  private mutating func tellOutline() {
    let turningPoints = courses.indices.filter {
      courses[$0].isAnchor && courses[$0].firstDate != nil
    }
    for (number, place) in turningPoints.enumerated() {
      if let date = courses[place].firstDate { take(date, from: place) }
      let next = number + 1 < turningPoints.count ? turningPoints[number + 1] : courses.endIndex
      tellOthers(place..<next)
    }
  }

  /// So many cards of another kind as there were dates, from between two turning points: what says no
  /// date first, then what happened on one.
  private mutating func tellOthers(_ places: Range<Int>) {
    for names in [true, false] {
      for place in places where mix.hasMoreDates {
        let course = courses[place]
        guard course.given == 0, !recent.hold(course.groups) else { continue }
        let others = course.offered.filter {
          let kind = course.cards[$0].kind
          return !kind.asksDate && (kind != .what) == names
        }
        if let other = mix.choice(among: others, of: course.cards) { take(other, from: place) }
      }
    }
  }

  // MARK: The life in full

  /// The next card of an event; once it waits, where it would come too near its like.
  private mutating func give(from place: Int) {
    let course = courses[place]
    guard !course.cards.isEmpty,
      let card = mix.choice(among: course.offered, of: course.cards)
    else { return }
    if !course.hasWaited, recent.hold(course.groups) || mix.repeats(course.cards[card].kind) {
      courses[place].hasWaited = true
      return
    }
    take(card, from: place)
  }

  private mutating func take(_ card: Int, from place: Int) {
    let card = courses[place].take(card)
    mix.note(card.kind)
    recent.note(card.siblingGroups)
    cards.append(card)
  }
}

extension [CardOutline] {
  /// The cards of a deck, each told its place in the order of introduction.
  package var inTurn: [CardOutline] {
    let ranks = Dictionary(
      IntroductionOrder(self).cards.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    return map { card in
      var card = card
      card.rank = ranks[card.id] ?? .max
      return card
    }
  }
}

/// The order in which new cards of several decks are introduced: each deck in its own order
/// (``IntroductionOrder``), decks by turns, siblings apart.
///
/// Worked out one card at a time, since a day introduces few of however many there are.
struct NewOrder: Sendable {
  private let cards: [CardOutline]
  /// Cards before this one are known.
  private var start = 0

  /// By their places in their decks; of those at one place by the order of the decks.
  ///
  /// - Complexity: O(n log n) in the number of cards.
  init(_ cards: [CardOutline]) { self.cards = Self.sorted(cards) }

  static func sorted(_ cards: [CardOutline]) -> [CardOutline] {
    cards.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }.map(\.element)
  }

  /// The first card in order that may come and has no sibling among those of today; where all have,
  /// the one whose siblings were longest ago.
  ///
  /// - Parameters:
  ///   - isKnown: it will not be new again, unless by `startAgain`.
  ///   - mayCome: it is wanted now.
  ///   - turns: of each group that a card of today belongs to, when that was.
  mutating func first(
    isKnown: (CardOutline) -> Bool, mayCome: (CardOutline) -> Bool, turns: [String: Int]
  ) -> (card: CardOutline, turn: Int?)? {
    while start < cards.count, isKnown(cards[start]) { start += 1 }
    return Self.first(of: cards[start...], mayCome: mayCome, turns: turns)
  }

  /// Likewise of cards that are in order; the turn is nil where no sibling is among those of today.
  static func first(
    of cards: some Sequence<CardOutline>, mayCome: (CardOutline) -> Bool, turns: [String: Int]
  ) -> (card: CardOutline, turn: Int?)? {
    var best: (card: CardOutline, turn: Int)?
    for card in cards where mayCome(card) {
      guard let turn = card.siblingGroups.compactMap({ turns[$0] }).max() else {
        return (card, nil)
      }
      if best.map({ turn < $0.turn }) ?? true { best = (card, turn) }
    }
    return best.map { ($0.card, $0.turn) }
  }

  /// A card is new again: its answer was taken back.
  mutating func startAgain() { start = 0 }
}
