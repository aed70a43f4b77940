/// How a session goes.
package struct SessionOptions: Sendable, Hashable {
  /// How cards are asked; nil: as the settings say for their deck.
  package var mode: Mode?
  /// New cards still allowed on this study day.
  package var new: Allowance
  /// Cards in review still allowed on this study day.
  package var reviews: Allowance
  /// Answers after which the session ends.
  package var limit: Int?
  /// Seconds after which no further card is asked.
  package var seconds: Int?
  /// Answers given on this study day before, so that its sessions differ.
  package var answeredToday = 0

  package init(
    mode: Mode? = nil, new: Allowance, reviews: Allowance = .unlimited, limit: Int? = nil,
    seconds: Int? = nil, answeredToday: Int = 0
  ) {
    self.mode = mode
    self.answeredToday = answeredToday
    self.new = new
    self.reviews = reviews
    self.limit = limit
    self.seconds = seconds
  }

  package init(
    mode: Mode = .auto, newLeft: Int = 10, limit: Int? = nil, seconds: Int? = nil
  ) {
    self.init(mode: mode, new: Allowance(common: newLeft), limit: limit, seconds: seconds)
  }
}
