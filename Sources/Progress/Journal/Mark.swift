/// What a learner sets on a card by hand.
package enum Mark: String, Hashable, Sendable, CaseIterable {
  /// Not asked until the mark is lifted.
  case suspended
  /// Not asked until a study day.
  case buried
  /// To be looked at: the wording, the fact.
  case flagged
  /// Due on another study day, `until`: rescheduled. Holds for a card in review until its next answer.
  case moved
  /// New again; its history is kept.
  case reset
  /// Lifts the mark that the record's reason names (`suspended`, `buried`, `flagged`), else all three.
  case none
}
