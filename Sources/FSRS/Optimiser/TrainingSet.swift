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
    pack(batchSize)
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

  /// Parts the cards into batches.
  private mutating func pack(_ batchSize: Int) {
    var first = 0
    var inBatch = 0
    for card in 0..<(starts.count - 1) {
      let items = steps[starts[card]..<starts[card + 1]].reduce(0) { $0 + ($1.days > 0 ? 1 : 0) }
      if inBatch > 0, inBatch + items > batchSize {
        batches.append(Batch(parts: parts(first..<card), items: inBatch))
        first = card
        inBatch = 0
      }
      inBatch += items
      trainedItems += items
    }
    if inBatch > 0 {
      batches.append(Batch(parts: parts(first..<starts.count - 1), items: inBatch))
    }
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
