/// The reviews that weights are fitted to, laid out card by card for one recurrence each.
///
/// fsrs-rs calls an *item* a review together with all before it of its card. All items of a card
/// share one recurrence here, which is as exact and takes a tenth of the work.
struct TrainingSet: Sendable {
  /// One review of a card.
  struct Step: Sendable {
    var days: Double
    /// How much the prediction of this review counts; 0 where it isn't predicted.
    var weight: Double
    var grade: Int
  }

  /// Cards that a step of the descent looks at together.
  struct Batch: Sendable {
    /// Places of cards in ``starts``, in parts of about as many reviews that may be summed apart.
    var parts: [Range<Int>]
    var items: Int
  }

  /// The reviews of all cards, those of one card after another.
  private(set) var steps: [Step] = []
  /// Where each card begins in ``steps``, and behind the last one its end.
  private(set) var starts: [Int] = [0]
  private(set) var batches: [Batch] = []

  /// How the cards that are left begin: what the first stabilities are fitted to.
  let beginnings: [Outliers.Beginning: FirstStabilities.Recall]
  /// The items left by the rule of ``Outliers``, and the share of them recalled.
  let items: Int
  let averageRecall: Double
  /// The items in ``steps``: those of cards that were reviewed very often are cut.
  private(set) var trainedItems = 0

  /// - Parameters:
  ///   - batchSize: how many items make a batch; a card is never parted.
  ///   - longest: how many reviews of a card count.
  ///   - seed: settles which cards share a batch.
  init(_ history: ReviewHistory, batchSize: Int, longest: Int, seed: UInt64) {
    let begun = Self.beginnings(history)
    let outliers = Outliers(begun.counts)
    beginnings = begun.recalls.filter { !outliers.contains($0.key) }
    let isKept = begun.ofCard.map { $0.map { !outliers.contains($0) } ?? false }

    var items = 0
    var recalled = 0
    for review in history.reviews where review.isItem && isKept[review.card] {
      items += 1
      if review.grade.passes { recalled += 1 }
    }
    self.items = items
    averageRecall = items == 0 ? 0 : Double(recalled) / Double(items)
    layOut(history, isKept, longest: longest, seed: seed)
    batches = packed(batchSize)
    trainedItems = batches.reduce(0) { $0 + $1.items }
  }

  /// What the cards begin with: how many so, what came of it, and each card's own.
  private static func beginnings(
    _ history: ReviewHistory
  ) -> (
    counts: [Outliers.Beginning: Int], recalls: [Outliers.Beginning: FirstStabilities.Recall],
    ofCard: [Outliers.Beginning?]
  ) {
    var first = [Grade](repeating: .again, count: history.cardCount)
    var ofCard = [Outliers.Beginning?](repeating: nil, count: history.cardCount)
    var recalls: [Outliers.Beginning: FirstStabilities.Recall] = [:]
    for review in history.reviews {
      if review.isFirst { first[review.card] = review.grade }
      guard review.isItem, ofCard[review.card] == nil else { continue }
      let beginning = Outliers.Beginning(grade: first[review.card], days: review.days)
      ofCard[review.card] = beginning
      recalls[beginning, default: FirstStabilities.Recall()].add(review.grade.passes)
    }
    return (recalls.mapValues(\.count), recalls, ofCard)
  }

  /// Writes the cards one after another, each up to its last item.
  private mutating func layOut(
    _ history: ReviewHistory, _ isKept: [Bool], longest: Int, seed: UInt64
  ) {
    var lengths = [Int](repeating: 0, count: history.cardCount)
    var seen = lengths
    for review in history.reviews where isKept[review.card] {
      seen[review.card] += 1
      if review.isItem, seen[review.card] <= longest { lengths[review.card] = seen[review.card] }
    }
    let order = Self.mixed(lengths, seed)
    var next = [Int](repeating: 0, count: history.cardCount)
    var end = 0
    for card in order {
      next[card] = end
      end += lengths[card]
      starts.append(end)
    }
    steps = [Step](repeating: Step(days: 0, weight: 0, grade: 0), count: end)
    var item = 0
    let last = Double(max(1, items - 1))
    for review in history.reviews where isKept[review.card] {
      var weight = 0.0
      if review.isItem {
        let place = Double(item) / last
        weight = 0.25 + 0.75 * place * place * place
        item += 1
      }
      // A card's length, counted down, says how many of its reviews are still wanted.
      guard lengths[review.card] > 0 else { continue }
      lengths[review.card] -= 1
      steps[next[review.card]] = Step(
        days: Double(review.days), weight: weight, grade: review.grade.rawValue)
      next[review.card] += 1
    }
  }

  /// The cards that have reviews, in an order drawn by lot (Fisher and Yates).
  ///
  /// fsrs-rs orders them by length, to pad less. Each batch then speaks for cards of one age, and how
  /// good the weights are after few epochs depends on which batch came last; mixed, five epochs do
  /// better than eight did.
  private static func mixed(_ lengths: [Int], _ seed: UInt64) -> [Int] {
    var order = lengths.indices.filter { lengths[$0] > 0 }
    var generator = SplitMix64(seed: seed)
    for last in order.indices.dropFirst().reversed() {
      order.swapAt(last, Int(generator.next() % UInt64(last + 1)))
    }
    return order
  }
}

extension TrainingSet {
  /// The cards parted into batches of at most `batchSize` items, or one card that has more.
  func packed(_ batchSize: Int) -> [Batch] {
    var batches: [Batch] = []
    var first = 0
    var items = 0
    for card in 0..<(starts.count - 1) {
      var own = 0
      for step in steps[starts[card]..<starts[card + 1]] where step.days > 0 { own += 1 }
      if items > 0, items + own > batchSize {
        batches.append(Batch(parts: parts(first..<card), items: items))
        first = card
        items = 0
      }
      items += own
    }
    if items > 0 { batches.append(Batch(parts: parts(first..<starts.count - 1), items: items)) }
    return batches
  }

  /// Four parts or fewer, none of them empty.
  private func parts(_ cards: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var first = cards.lowerBound
    let begin = starts[cards.lowerBound]
    let count = starts[cards.upperBound] - begin
    for card in cards where starts[card + 1] - begin >= count * (parts.count + 1) / 4 {
      parts.append(first..<card + 1)
      first = card + 1
    }
    return parts
  }
}

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
