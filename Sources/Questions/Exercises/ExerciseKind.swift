/// What an exercise asks. The raw values are the names that `--kind` takes and `generate` writes.
package enum ExerciseKind: String, Sendable, Hashable, CaseIterable {
  /// Put events in order.
  case order
  /// Before, during or after something that lasted?
  case beforeAfter = "before-after"
  /// Which of these happened while something lasted?
  case sameTime = "same-time"
  /// Where on the timeline does it belong?
  case slot
  /// At what age?
  case age
  /// How many years lie between?
  case interval
  /// Which of these came next?
  case next
  /// Which of these came last before it?
  case previous
  /// Which post was held when something happened?
  case meanwhile
  /// Who held a post when something else happened?
  case incumbent
  /// Which of several facts that are easily confused?
  case contrast
}
