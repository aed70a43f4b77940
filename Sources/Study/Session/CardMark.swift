package import FSRS

/// What a learner sets on a card by hand.
package enum CardMark: Sendable, Hashable {
  /// Not asked until the mark is lifted.
  case suspended
  /// Not asked before this study day.
  case buried(until: StudyDay)
  /// To be looked at, with the reason given, perhaps none.
  case flagged(reason: String)
}
