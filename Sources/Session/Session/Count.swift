/// How far the session is.
package struct Count: Sendable, Hashable {
  package var done: Int
  package var left: Int
  package var isNew: Bool
  /// Since the session began.
  package var milliseconds: Int
  /// Seconds that the session may take; nil where it has no limit.
  package var limit: Int?
  /// Study days since the card was last answered; nil where it is new.
  package var daysSince: Int?
  /// Whether it is being learnt, or learnt again.
  package var isLearning: Bool
}
