import Glibc

/// Whether fitted weights deserve to be used: they are fitted to the past and measured on what came
/// after, beside the weights in use and the standard ones.
///
/// In-sample loss nearly always falls, for a learner with few reviews by chance; this one need not.
public struct HoldOut: Hashable, Sendable {
  /// The weights that are measured.
  public enum Candidate: Hashable, Sendable {
    case current, standard, fitted
  }

  /// How many items the weights were fitted to: the first in time.
  public let trainedItems: Int

  /// How many items came after, on which all losses were measured.
  public let items: Int

  /// The log loss of the standard weights.
  public let standardLoss: Double

  /// The log loss of the weights in use.
  public let currentLoss: Double

  /// The log loss of the weights fitted to the past.
  public let fittedLoss: Double

  /// Those that did best. Of equals what is in use stays, and nothing fitted comes in.
  public var best: Candidate {
    if fittedLoss < min(currentLoss, standardLoss) { return .fitted }
    return standardLoss < currentLoss ? .standard : .current
  }

  /// Fitted weights should replace those in use: they were better than these and the standard ones.
  public var isAdopted: Bool { best == .fitted }

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
    func loss(_ weights: FSRS6Weights) -> Double? {
      FSRS6(weights: weights).logLoss(of: history, from: trained)
    }
    guard let standardLoss = loss(.standard), let currentLoss = loss(current),
      let fittedLoss = loss(fitted)
    else { return nil }
    trainedItems = trained
    items = history.itemCount - trained
    self.standardLoss = standardLoss
    self.currentLoss = currentLoss
    self.fittedLoss = fittedLoss
  }
}

extension FSRS6 {
  /// How badly the model predicts a history: the mean of -ln p over its items, p being the
  /// probability it gave to what happened.
  ///
  /// Every item counts the same. A p is taken as no nearer to 0 and 1 than 10⁻⁷. Elsewhere this is
  /// called binary cross entropy.
  ///
  /// - Parameter item: the first item that is measured, counted from 0; those before only build up
  ///   the memories.
  /// - Returns: nil where there is nothing to measure.
  public func logLoss(of history: ReviewHistory, from item: Int = 0) -> Double? {
    var states = [MemoryState?](repeating: nil, count: history.cardCount)
    var number = 0
    var sum = 0.0
    for review in history.reviews {
      let days = Double(review.days)
      if review.isItem {
        if number >= item, let state = states[review.card] {
          let recall = min(max(retrievability(state, elapsedDays: days), 1e-7), 1 - 1e-7)
          sum -= log(review.grade.passes ? recall : 1 - recall)
        }
        number += 1
      }
      states[review.card] =
        if let state = states[review.card] {
          nextState(state, review.grade, elapsedDays: days)
        } else {
          firstState(review.grade)
        }
    }
    let measured = number - max(0, item)
    return measured > 0 ? sum / Double(measured) : nil
  }
}
