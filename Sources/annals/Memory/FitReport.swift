import FSRS
import Progress
import Terminal

/// What a fit came to, for scripts and for people.
struct FitReport {
  let weights: FSRS6Weights
  /// The reviews that were predicted.
  let items: Int
  /// How long the fit to all of them took, reading and measuring left out.
  let seconds: Double
  /// The log loss of the standard weights, those in use and the fitted ones on what the last were
  /// fitted to.
  let standardLoss: Double?
  let currentLoss: Double?
  let fittedLoss: Double?
  /// The same, fitted to the first part and measured on the rest; nil where there is no rest.
  let holdOut: HoldOut?
  /// The weights in use, which may be the standard ones.
  let current: FSRS6Weights

  /// Whether the fitted weights deserve to be used.
  var isAdopted: Bool { holdOut?.isAdopted ?? false }

  /// Fits to all of a history, and again to its first part to measure on the rest, under a bar.
  @MainActor static func make(
    _ history: ReviewHistory, _ optimiser: FSRS6Optimiser, against current: FSRS6Weights,
    program: Program
  ) -> FitReport {
    let clock = ContinuousClock()
    let begin = clock.now
    let bar = WorkBar("Fitting", program)
    defer { bar.clear() }
    let weights = optimiser.fit(history) { bar.show($0 * shareOfWhole) }
    let duration = clock.now - begin
    let holdOut = HoldOut(history, optimiser: optimiser, against: current) {
      bar.show(shareOfWhole + $0 * (1 - shareOfWhole))
    }
    return FitReport(
      weights: weights, items: history.itemCount, seconds: duration / .seconds(1),
      standardLoss: FSRS6().logLoss(of: history),
      currentLoss: FSRS6(weights: current).logLoss(of: history),
      fittedLoss: FSRS6(weights: weights).logLoss(of: history), holdOut: holdOut, current: current)
  }

  /// The share of the time that the fit to all takes; the rest goes to the one to the first part.
  private static let shareOfWhole = 1 / 1.8

  var value: JSONValue {
    var held: JSONValue = ["train": holdOut?.trainedItems ?? 0, "items": holdOut?.items ?? 0]
    Self.add(
      holdOut?.standardLoss, holdOut?.currentLoss, holdOut?.fittedLoss, to: &held)
    var losses: JSONValue = [:]
    Self.add(standardLoss, currentLoss, fittedLoss, to: &losses)
    return [
      "model": "fsrs6", "parameters": weights.values, "items": items, "seconds": seconds,
      "logLoss": losses, "holdout": held, "adopted": isAdopted,
    ]
  }

  /// With whether the learner's memories are those of FSRS-6, so that its weights matter.
  func value(inUse: Bool) -> JSONValue {
    var value = value
    value.append("inUse", inUse)
    return value
  }

  /// What people read.
  var lines: [String] {
    guard let standardLoss, let currentLoss, let fittedLoss else {
      return ["No review is on a later day than the one before of its card: nothing to fit to."]
    }
    let isOwn = current != .standard
    func shown(_ standard: Double, _ current: Double, _ fitted: Double) -> String {
      "standard \(NumberText.fixed(standard, 4))"
        + (isOwn ? "  in use \(NumberText.fixed(current, 4))" : "")
        + "  fitted \(NumberText.fixed(fitted, 4))"
    }
    var lines = [
      "Fitted to \(items) reviews in \(NumberText.fixed(seconds, 3)) s. Log loss, less is better:",
      "  all reviews       " + shown(standardLoss, currentLoss, fittedLoss),
    ]
    if let holdOut {
      lines.append(
        "  the last \(holdOut.items), fitted to the \(holdOut.trainedItems) before: "
          + shown(holdOut.standardLoss, holdOut.currentLoss, holdOut.fittedLoss))
    }
    switch holdOut?.best {
    case .fitted:
      lines.append(
        "The fitted weights predict later reviews better than the standard ones\(isOwn ? " and those in use" : ""):"
      )
    case .standard:
      lines.append("The standard weights predict later reviews best. Fitted:")
    case .current, nil:
      lines.append(
        "Later reviews are not predicted better than by \(isOwn ? "those in use" : "the standard weights"): keep those. Fitted:"
      )
    }
    let numbers = weights.values.map { NumberText.fixed($0, 4) }
    lines.append("  " + numbers.joined(separator: ", "))
    return lines
  }

  private static func add(
    _ standard: Double?, _ current: Double?, _ fitted: Double?, to value: inout JSONValue
  ) {
    value.append("default", .some(standard))
    value.append("current", .some(current))
    value.append("fitted", .some(fitted))
  }
}
