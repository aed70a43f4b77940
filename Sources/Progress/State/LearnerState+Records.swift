package import FSRS

/// What only the records themselves tell; empty where the state was read from a `state.json` alone.
extension LearnerState {
  /// All reviews not undone, in order, with the time of each and what its card had behind it: 0 for a
  /// card's first life, one more after each reset.
  package var allReviews: [(review: Review, time: Instant, life: Int)] {
    var lives: [String: Int] = [:]
    var reviews: [(review: Review, time: Instant, life: Int)] = []
    for record in inOrder {
      switch record.payload {
      case .review(let review):
        reviews.append((review, record.time, lives[review.card, default: 0]))
      case .mark(let card, .reset, _, _): lives[card, default: 0] += 1
      default: break
      }
    }
    return reviews
  }

  /// The values a setting has had, in order.
  package func values(ofSetting key: String) -> [String] {
    inOrder.compactMap { record in
      if case .setting(key, let value) = record.payload { value } else { nil }
    }
  }

  /// The marks that moved due dates together the last time: their record ids.
  package var lastMoves: [String] {
    var ids: [String] = []
    var batch: String?
    for record in inOrder.reversed() {
      guard case .mark(_, .moved, _, let reason) = record.payload else { continue }
      if batch == nil { batch = reason ?? "" }
      guard reason ?? "" == batch else { break }
      ids.append(record.id)
    }
    return ids
  }

  /// The card as it was before its newest review, and that review; nil where it has none.
  package func beforeLastReview(
    of card: String, scheduler: Scheduler
  ) -> (progress: CardProgress, review: Review, time: Instant)? {
    let records = history(of: card)
    guard
      let index = records.lastIndex(where: { record in
        if case .review = record.payload { true } else { false }
      }), case .review(let review) = records[index].payload
    else { return nil }
    let fold = CardFold(Array(records[..<index]), scheduler: scheduler)
    return (fold.progress, review, records[index].time)
  }

  /// A card's records one by one, each with the card before and after it.
  package func steps(
    of card: String, scheduler: Scheduler
  ) -> [(record: Record, before: CardProgress, after: CardProgress)] {
    var fold = CardFold([], scheduler: scheduler)
    return history(of: card).map { record in
      let before = fold.progress
      CardFold.take(record, into: &fold.progress, tally: &fold.tally, scheduler: scheduler)
      return (record, before, fold.progress)
    }
  }

  /// Those not undone.
  private var inOrder: some BidirectionalCollection<Record> {
    records.lazy.filter { !isVoided($0) }
  }
}
