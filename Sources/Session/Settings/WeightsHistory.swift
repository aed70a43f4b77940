package import FSRS

/// The weights of FSRS-6 that were used one after another: what going back goes back through.
///
/// What was gone back from is gone, so that going back ends at the standard weights.
package struct WeightsHistory: Hashable, Sendable {
  /// From the standard weights to those in use; neighbours differ.
  private var used: [FSRS6Weights] = [.standard]

  /// - Parameter values: what the setting has been, in order.
  package init(_ values: [String]) {
    for value in values {
      let weights = Settings([SettingKey(.fsrs6Weights).text: value]).fsrs6Weights
      if FitNote(ofValue: value)?.verdict == .reverted,
        let index = used.dropLast().lastIndex(of: weights)
      {
        used.removeSubrange((index + 1)...)
      } else if weights != used.last {
        used.append(weights)
      }
    }
  }

  /// The weights used before those in use; nil where there were none.
  package var before: FSRS6Weights? { used.dropLast().last }
}
