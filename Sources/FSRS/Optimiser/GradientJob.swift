import Synchronization

/// The gradient of one batch as work that two threads can share, part by part.
///
/// Whoever is free claims the next part. Each part has a place for its sums, and in the end they are
/// added in order: the result doesn't depend on who did what.
final class GradientJob: Sendable {
  /// A part's sums, once they are there.
  private final class Place: Sendable {
    let sums = Mutex<GradientSums?>(nil)
  }

  private let set: TrainingSet
  private let parts: [Range<Int>]
  private let recurrence: CardRecurrence
  private let places: [Place]
  private let claimed = Atomic<Int>(0)

  init(_ batch: TrainingSet.Batch, in set: TrainingSet, at weights: [Double]) {
    self.set = set
    parts = batch.parts
    recurrence = CardRecurrence(weights)
    places = batch.parts.map { _ in Place() }
  }

  /// Does parts until none is left to claim.
  func work(_ notes: inout [CardRecurrence.Note]) {
    while true {
      let part = claimed.add(1, ordering: .relaxed).oldValue
      guard part < parts.count else { return }
      let sums = sums(ofPart: part, &notes)
      places[part].sums.withLock { $0 = sums }
    }
  }

  /// The derivatives by w0 to w20, summed over the batch's items and their weights.
  ///
  /// A part that somebody else has claimed is waited for, but not for long: where the other thread was
  /// put to sleep it is done again here.
  func gradient(_ notes: inout [CardRecurrence.Note]) -> [Double] {
    work(&notes)
    var total = GradientSums()
    for part in parts.indices {
      var found = places[part].sums.withLock { $0 }
      var polls = 0
      while found == nil, polls < Self.patience {
        found = places[part].sums.withLock { $0 }
        polls += 1
      }
      total.add(found ?? sums(ofPart: part, &notes))
    }
    return total.gradient(recurrence.model)
  }

  /// About as many looks as a part takes to be summed.
  private static let patience = 2000

  private func sums(ofPart part: Int, _ notes: inout [CardRecurrence.Note]) -> GradientSums {
    var sums = GradientSums()
    var room = notes.mutableSpan
    let all = set.steps
    let steps = all.span
    for card in parts[part] {
      recurrence.add(
        steps.extracting(set.starts[card]..<set.starts[card + 1]), to: &sums, notes: &room)
    }
    return sums
  }
}
