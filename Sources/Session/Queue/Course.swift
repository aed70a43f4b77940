import Questions
import Records

/// The cards of one event that are still to be introduced.
struct Course {
  let isAnchor: Bool
  let groups: [String]
  /// In the order of their kinds.
  private(set) var cards: [CardOutline]
  /// How many were taken.
  private(set) var given = 0
  /// Whether it was passed over for others since its last card.
  var hasWaited = false

  /// Of every event, by their first possible day; those without a date last.
  static func all(of cards: [CardOutline]) -> [Course] {
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
    }.map { Course($0.element) }
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
    let first = cards.indices.filter { !cards[$0].kind.leansOnOthers }
    return given > 0 || first.isEmpty ? Array(cards.indices) : first
  }

  mutating func take(_ place: Int) -> CardOutline {
    given += 1
    hasWaited = false
    return cards.remove(at: place)
  }
}

extension QuestionKind {
  /// Whether the answer is a date.
  var asksDate: Bool {
    switch self {
    case .when, .claim, .start, .end: true
    case .what, .who, .where, .howLong, .number, .role, .body, .holder, .predecessor, .successor:
      false
    }
  }

  /// Whether it asks what only somebody can answer who knows when or what it was.
  fileprivate var leansOnOthers: Bool {
    switch self {
    case .howLong, .predecessor, .successor: true
    case .when, .claim, .start, .end, .what, .who, .where, .number, .role, .body, .holder: false
    }
  }
}
