/// The gradient of a batch's loss.
enum BatchGradient {
  /// The derivatives by w0 to w20, summed over the batch's items and their weights.
  static func of(
    _ batch: TrainingSet.Batch, in set: TrainingSet, at weights: [Double]
  ) -> [Double] {
    let recurrence = CardRecurrence(weights)
    var sums = GradientSums()
    var notes = [CardRecurrence.Note](
      repeating: CardRecurrence.Note(), count: FSRS6Optimiser.longestCard)
    var room = notes.mutableSpan
    let steps = set.steps.span
    for card in batch.cards {
      recurrence.add(
        steps.extracting(set.starts[card]..<set.starts[card + 1]), to: &sums, notes: &room)
    }
    return sums.gradient(recurrence.model)
  }
}
