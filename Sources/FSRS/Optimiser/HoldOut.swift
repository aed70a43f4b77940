/// Whether fitted weights deserve to be used: they are fitted to the past and measured on what came
/// after, beside the weights in use.
///
/// In-sample loss nearly always falls, for a learner with few reviews by chance; this one need not.
public struct HoldOut: Hashable, Sendable {
  /// How many items the weights were fitted to: the first in time.
  public let trainedItems: Int

  /// How many items came after, on which both losses were measured.
  public let items: Int

  /// The log loss of the weights in use.
  public let currentLoss: Double

  /// The log loss of the weights fitted to the past.
  public let fittedLoss: Double

  /// Fitted weights should replace those in use: they were better.
  public var isAdopted: Bool { fittedLoss < currentLoss }

  /// Fits to the first part of a history and measures on the rest; nil where nothing is left to
  /// measure.
  ///
  /// - Parameters:
  ///   - share: the first part's share of the items, 0 to 1; 0.8 by default.
  ///   - current: the weights in use.
  ///   - progress: as in ``FSRS6Optimiser/fit(_:progress:)``.
  public init?(
    _ history: ReviewHistory, optimiser: FSRS6Optimiser, against current: FSRS6Weights = .standard,
    share: Double = 0.8, progress: (Double) -> Void = { _ in }
  ) {
    let trained = Int((Double(history.itemCount) * min(max(share, 0), 1)).rounded(.down))
    let fitted = optimiser.fit(history.prefix(items: trained), progress: progress)
    guard let before = FSRS6(weights: current).logLoss(of: history, from: trained),
      let after = FSRS6(weights: fitted).logLoss(of: history, from: trained)
    else { return nil }
    trainedItems = trained
    items = history.itemCount - trained
    currentLoss = before
    fittedLoss = after
  }
}
