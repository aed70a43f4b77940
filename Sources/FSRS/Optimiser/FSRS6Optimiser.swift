/// Fits the weights of FSRS-6 to a learner's reviews.
///
/// Loss, weighting, beginnings, thresholds and settings are those of fsrs-rs 6.6, computed with 64 bits;
/// <doc:Optimiser> gives them. The result follows from the history, the settings and the seed alone.
public struct FSRS6Optimiser: Hashable, Sendable {
  /// How often each review is looked at; at least 1.
  ///
  /// Twelve by default: five come close, with more the result hardly depends on the seed.
  public var epochs: Int

  /// Settles the order in which batches are looked at.
  public var seed: UInt64

  /// How many steps a forgotten card goes through before it is in review again.
  public var relearningSteps: Int

  /// Whether a second thread helps; the result is the same to the last digit.
  public var usesSecondCore: Bool

  /// With fewer items than this, the standard weights are the answer.
  public static let fewestItems = 8

  /// With fewer items than this, only the first four weights are fitted.
  public static let fewestItemsForAll = 64

  /// How many items a step of the descent looks at.
  static let batchSize = 512

  /// How many reviews of one card count.
  static let longestCard = 256

  public init(
    epochs: Int = 12, seed: UInt64 = 2023, relearningSteps: Int = 1, usesSecondCore: Bool = true
  ) {
    self.epochs = epochs
    self.seed = seed
    self.relearningSteps = relearningSteps
    self.usesSecondCore = usesSecondCore
  }

  /// The weights that predict the history best.
  ///
  /// - Parameter progress: called now and then with the share of the work done, 0 to 1.
  public func fit(
    _ history: ReviewHistory, progress: (Double) -> Void = { _ in }
  ) -> FSRS6Weights {
    let set = TrainingSet(
      history, batchSize: Self.batchSize, longest: Self.longestCard, seed: seed)
    guard set.items >= Self.fewestItems else { return .standard }
    let first = FirstStabilities(set.beginnings, averageRecall: set.averageRecall)
    guard let values = first.values() else { return .standard }
    let start = values + FSRS6Weights.standard.values.dropFirst(4)
    let beginnings = set.beginnings.values.reduce(0) { $0 + $1.count }
    // Where every item is a card's first, nothing tells how memories grow.
    guard set.items >= Self.fewestItemsForAll, set.items > beginnings, !set.batches.isEmpty else {
      return FSRS6Weights(clamping: start) ?? .standard
    }
    var fitted =
      usesSecondCore
      ? GradientWorker.with { descend(from: start, over: set, $0, progress) }
      : descend(from: start, over: set, nil, progress)
    if let smoothed = first.smoothing(Array(fitted.prefix(4))) {
      fitted.replaceSubrange(0..<4, with: smoothed)
    }
    return FSRS6Weights(clamping: fitted) ?? .standard
  }

  private func descend(
    from start: [Double], over set: TrainingSet, _ helper: GradientWorker?,
    _ progress: (Double) -> Void
  ) -> [Double] {
    let epochs = max(1, epochs)
    let stepCount = set.batches.count * epochs
    var descent = Descent(from: start, stepCount: stepCount, relearningSteps: relearningSteps)
    var generator = SplitMix64(seed: ~seed)
    var order = Array(set.batches.indices)
    var step = 0
    var notes = CardRecurrence.notes
    for _ in 0..<epochs {
      // Fisher and Yates: each order as likely.
      for last in order.indices.dropFirst().reversed() {
        order.swapAt(last, Int(generator.next() % UInt64(last + 1)))
      }
      for index in order {
        let batch = set.batches[index]
        let job = GradientJob(batch, in: set, at: descent.weights)
        helper?.offer(job)
        descent.step(
          along: job.gradient(&notes), share: Double(batch.items) / Double(set.trainedItems))
        step += 1
        progress(Double(step) / Double(stepCount))
      }
    }
    return descent.weights
  }
}
