import Questions

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
