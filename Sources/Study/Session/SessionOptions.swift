/// How a session goes.
package struct SessionOptions: Sendable, Hashable {
  package var mode: Mode
  /// New cards still allowed on this study day.
  package var newLeft: Int
  /// Answers after which the session ends.
  package var limit: Int?
  /// Seconds after which no further card is asked.
  package var seconds: Int?

  package init(mode: Mode = .auto, newLeft: Int = 10, limit: Int? = nil, seconds: Int? = nil) {
    self.mode = mode
    self.newLeft = newLeft
    self.limit = limit
    self.seconds = seconds
  }
}
