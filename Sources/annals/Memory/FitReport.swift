import FSRS
import Progress

/// What a fit came to, for scripts and for people.
struct FitReport {
  let weights: FSRS6Weights
  /// The reviews that were predicted.
  let items: Int
  /// How long the fit to all of them took, reading and measuring left out.
  let seconds: Double
  /// The log loss of the standard and of the fitted weights on what the latter were fitted to.
  let standardLoss: Double?
  let fittedLoss: Double?
  /// The same, fitted to the first part and measured on the rest; nil where there is no rest.
  let holdOut: HoldOut?

  /// Whether the fitted weights deserve to be used.
  var isAdopted: Bool { holdOut?.isAdopted ?? false }

  var value: JSONValue {
    .object([
      .init("model", .string("fsrs6")),
      .init("parameters", .array(weights.values.map(JSONValue.double))),
      .init("items", .integer(items)), .init("seconds", .double(seconds)),
      .init("logLoss", Self.losses(standardLoss, fittedLoss)),
      .init(
        "holdout",
        .object(
          [
            .init("train", .integer(holdOut?.trainedItems ?? 0)),
            .init("items", .integer(holdOut?.items ?? 0)),
          ] + (Self.losses(holdOut?.currentLoss, holdOut?.fittedLoss).members ?? []))),
      .init("adopted", .bool(isAdopted)),
    ])
  }

  /// What people read.
  var lines: [String] {
    guard let standardLoss, let fittedLoss else {
      return ["No review is on a later day than the one before of its card: nothing to fit to."]
    }
    func shown(_ loss: Double) -> String { ReplayCommand.fixed(loss, 4) }
    var lines = [
      "Fitted to \(items) reviews in \(ReplayCommand.fixed(seconds, 3)) s. Log loss, less is better:",
      "  all reviews       standard \(shown(standardLoss))  fitted \(shown(fittedLoss))",
    ]
    if let holdOut {
      lines.append(
        "  the last \(holdOut.items), fitted to the \(holdOut.trainedItems) before: standard "
          + "\(shown(holdOut.currentLoss))  fitted \(shown(holdOut.fittedLoss))")
    }
    lines.append(
      isAdopted
        ? "The fitted weights predict later reviews better than the standard ones:"
        : "Later reviews are not predicted better than by the standard weights: keep those. Fitted:"
    )
    let numbers = weights.values.map { ReplayCommand.fixed($0, 4) }
    lines.append("  " + numbers.joined(separator: ", "))
    return lines
  }

  private static func losses(_ standard: Double?, _ fitted: Double?) -> JSONValue {
    .object([
      .init("default", standard.map(JSONValue.double) ?? .null),
      .init("fitted", fitted.map(JSONValue.double) ?? .null),
    ])
  }
}
