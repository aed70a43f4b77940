import Questions
import Records

/// The cards of one event that are still to be introduced.
struct InterleavingOrder {
  let isAnchor: Bool
  let groups: [String]
  /// In the order of their kinds.
  private(set) var cards: [CardOutline]
  /// How many were taken.
  private(set) var given = 0
  /// Whether it was passed over for others since its last card.
  var hasWaited = false

  /// Of every event, by their first possible day; those without a date last.
  static func all(of cards: [CardOutline]) -> [InterleavingOrder] {
    var places: [EventID: Int] = [:]
    var events: [[CardOutline]] = []
    for card in cards {
      let event = card.id.eventID
      let place = places[event, default: events.count]
      if place == events.count {
        places[event] = place
        events.append([])
      }
      events[place].append(card)
    }
    return events.enumerated().sorted {
      ($0.element[0].firstDay ?? .max, $0.offset) < ($1.element[0].firstDay ?? .max, $1.offset)
    }.map { InterleavingOrder($0.element) }
  }

  private init(_ cards: [CardOutline]) {
    self.cards = cards
    isAnchor = cards.contains(where: \.isAnchor)
    groups = cards.first?.siblingGroups ?? []
  }

  /// Where the card stands that asks for its date.
  var firstDate: Int? { cards.firstIndex { $0.kind.asksDate } }

  /// Where those stand that may come now: what leans on the event's other facts comes after one of them.
  var offered: [Int] {
    let first = cards.indices.filter { cards[$0].kind.mixing != .later }
    return given > 0 || first.isEmpty ? Array(cards.indices) : first
  }

  mutating func take(_ place: Int) -> CardOutline {
    given += 1
    hasWaited = false
    return cards.remove(at: place)
  }
}

/// Keeps the kinds of cards mixed: each comes as often as the deck has it, evenly.
struct KindMix {
  /// All kinds of dates are one.
  private var total: [QuestionKind: Int] = [:]
  private var given: [QuestionKind: Int] = [:]
  private var last: (QuestionKind?, QuestionKind?) = (nil, nil)

  init(_ cards: [CardOutline]) {
    for card in cards { total[Self.sort(card.kind), default: 0] += 1 }
  }

  /// Whether more dates than anything else were given.
  var hasMoreDates: Bool {
    let dates = given[.when, default: 0]
    return dates * 2 > given.values.reduce(0, +)
  }

  /// Whether it would be the third of its sort on end.
  func repeats(_ kind: QuestionKind) -> Bool {
    last.0 == Self.sort(kind) && last.1 == Self.sort(kind)
  }

  /// Of the cards at these places, the one whose kind is furthest behind; of equals the first.
  func choice(among places: [Int], of cards: [CardOutline]) -> Int? {
    places.min { share(after: cards[$0].kind) < share(after: cards[$1].kind) }
  }

  mutating func note(_ kind: QuestionKind) {
    given[Self.sort(kind), default: 0] += 1
    last = (last.1, Self.sort(kind))
  }

  /// How much of its cards would have been given with one more; what came last counts as ahead.
  private func share(after kind: QuestionKind) -> Double {
    let sort = Self.sort(kind)
    let share = Double(given[sort, default: 0] + 1) / Double(max(1, total[sort, default: 0]))
    return last.1 == sort ? share + 1 : share
  }

  private static func sort(_ kind: QuestionKind) -> QuestionKind { kind.asksDate ? .when : kind }
}

/// The groups of siblings of an evening's last cards.
struct RecentGroups {
  /// As many new cards as a day has by default.
  private static let evening = 10
  private var cards: [[String]] = []
  private var next = 0
  private var counts: [String: Int] = [:]

  func hold(_ groups: [String]) -> Bool { groups.contains { counts[$0] != nil } }

  mutating func note(_ groups: [String]) {
    for group in groups { counts[group, default: 0] += 1 }
    guard cards.count == Self.evening else { return cards.append(groups) }
    for group in cards[next] {
      let left = counts[group, default: 1] - 1
      counts[group] = left > 0 ? left : nil
    }
    cards[next] = groups
    next = (next + 1) % Self.evening
  }
}
