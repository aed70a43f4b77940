package import FSRS
package import Records

/// What can be counted of cards as they stand now.
package struct CardFigures: Sendable {
  /// Cards due by study day; what is overdue counts for today.
  package private(set) var dueByDay: [StudyDay: Int] = [:]
  /// Cards by days of stability: below 1, 7, 30, 90, 365, and above.
  package private(set) var stabilities = Array(repeating: 0, count: 6)
  /// Cards by difficulty: 1–2, 2–3, … 9–10.
  package private(set) var difficulties = Array(repeating: 0, count: 9)

  private static let stabilityLimits = [1.0, 7, 30, 90, 365]

  /// - Parameters:
  ///   - cards: those that count.
  ///   - day: today.
  package init(_ cards: some Sequence<CardProgress>, on day: StudyDay) {
    for card in cards { count(card, day) }
  }

  private mutating func count(_ card: CardProgress, _ day: StudyDay) {
    guard let memory = card.state.memory, !card.isSuspended else { return }
    let bin = Self.stabilityLimits.firstIndex { memory.stability < $0 } ?? 5
    stabilities[bin] += 1
    difficulties[min(8, max(0, Int(memory.difficulty) - 1))] += 1
    switch card.due {
    case .day(let due): dueByDay[max(due, day, card.buriedUntil ?? day), default: 0] += 1
    case .instant, nil: dueByDay[day, default: 0] += 1
    }
  }
}
