import FSRS
import Records

/// What a queue knows of cards that are not in it: those still being read, and those not due.
struct CardsElsewhere: Sendable {
  /// What is known of single ones.
  var known: [CardID: CardProgress] = [:]
  /// When the first of them is due.
  var firstDue: Due?
  /// How many more are due, and new, by deck, of which only the number is known yet.
  private(set) var waiting: (due: [String: Int], new: [String: Int]) = ([:], [:])
  /// How many of those become due 1, 2, … days after the one they were counted on.
  private(set) var coming: [Int] = []

  mutating func count(due: [String: Int], new: [String: Int], coming: [Int]) {
    waiting = (due, new)
    self.coming = coming
  }
}
