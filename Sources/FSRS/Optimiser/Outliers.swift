/// Which cards to leave out of a fit, because their beginning is unlike that of all others.
///
/// A card begins with a grade and the days until its first review on a later day; a few cards with a
/// beginning of their own say more about how they were handled than about memory. The rule is that
/// of fsrs-rs 6.6: of each first grade, the rarest beginnings go, while fewer than 20 cards or one in
/// twenty have gone; then those with fewer than six cards, or of more than 100 days (365 after easy).
struct Outliers {
  /// A card's first grade and the days to its first later day.
  struct Beginning: Hashable {
    var grade: Grade
    var days: Int
  }

  private let removed: Set<Beginning>

  /// - Parameter counts: how many cards begin so.
  init(_ counts: [Beginning: Int]) {
    var removed: Set<Beginning> = []
    for grade in Grade.allCases {
      // The rarest first, of equally rare ones the shortest wait first.
      let groups = counts.filter { $0.key.grade == grade }.sorted {
        ($0.value, $0.key.days) < ($1.value, $1.key.days)
      }
      let total = groups.reduce(0) { $0 + $1.value }
      let allowance = max(20, total / 20)
      let longest = grade == .easy ? 365 : 100
      var gone = 0
      for (beginning, count) in groups {
        if gone + count < allowance {
          gone += count
          removed.insert(beginning)
        } else if count < 6 || beginning.days > longest {
          removed.insert(beginning)
        }
      }
    }
    self.removed = removed
  }

  /// Whether cards that begin so are left out.
  func contains(_ beginning: Beginning) -> Bool { removed.contains(beginning) }
}
