import FSRS
import Progress
import Records
import Session

/// What a start needs of a pile of due cards beside their counts.
///
/// The order in which a pile is asked depends on the day (`CardProgress.backlogKey`), so the first card
/// is kept for each of the days on which the head of state.json holds.
package struct Backlog: Sendable {
  /// The card that comes first on the head's day, on the next, and so on.
  var first: [StartCache.Next]
  /// How many more reviews become due 1, 2, … days after the head's day.
  var coming: [Int]

  /// Days that the plan for a pile looks ahead.
  static let daysPlanned = 60

  /// Looks at cards in review one after the other.
  struct Count {
    private let day: StudyDay
    private var best: [(key: Int, next: StartCache.Next)?]
    private var coming: [Int]
    private var due = 0

    init(from day: StudyDay, days: Int) {
      self.day = day
      best = Array(repeating: nil, count: days + 1)
      coming = Array(repeating: 0, count: days + Backlog.daysPlanned)
    }

    /// - Parameter isLate: whether it waits on the first day for others, its event having been asked about.
    mutating func take(_ card: DeckScan.Passed, isLate: Bool) {
      let known = card.progress
      // A card in review that says no day is due at once.
      let ahead = if case .day(let date)? = known.due { date - day } else { 0 }
      if ahead > 0, ahead <= coming.count { coming[ahead - 1] += 1 }
      guard ahead < best.count else { return }
      due += 1
      let next = StartCache.Next(card)
      for place in max(isLate ? 1 : 0, ahead)..<best.count {
        let key = known.backlogKey(on: day.advanced(by: place))
        if let found = best[place], (found.key, found.next.card) < (key, next.card) { continue }
        best[place] = (key, next)
      }
    }

    /// Nil where so few are due that no day has a pile.
    var backlog: Backlog? {
      guard due >= BacklogPlan.least else { return nil }
      // Days before the first card is due have none; they have no pile either.
      let first = best.compactMap { $0?.next }
      return first.count == best.count ? Backlog(first: first, coming: coming) : nil
    }
  }
}
