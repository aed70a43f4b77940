package import FSRS

/// The habit of answering *hard* for what was forgotten, which makes intervals too long.
///
/// *Hard* is a pass. Whoever uses it for "nearly" finds the card forgotten the next time.
package struct HardHabit: Hashable, Sendable {
  /// Reviews on a later day that followed a *hard*.
  package private(set) var followed = 0
  /// Of those, the ones that were *again*.
  package private(set) var forgotten = 0
  /// The same after *good*.
  package private(set) var followedGood = 0
  package private(set) var forgottenGood = 0

  package init() {}

  /// As it was counted already.
  package init(followed: Int, forgotten: Int, followedGood: Int, forgottenGood: Int) {
    self.followed = followed
    self.forgotten = forgotten
    self.followedGood = followedGood
    self.forgottenGood = forgottenGood
  }

  /// Counts a review on a later day than the one before of its card.
  package mutating func count(_ grade: Grade, after last: Grade) {
    switch last {
    case .hard:
      followed += 1
      if grade == .again { forgotten += 1 }
    case .good:
      followedGood += 1
      if grade == .again { forgottenGood += 1 }
    case .again, .easy: break
    }
  }

  /// What to say of it; nil where nothing stands out.
  ///
  /// At least ten times, twice as often as after *good*, and in two of five.
  package var hint: String? {
    guard followed >= 10, forgotten * 5 >= followed * 2,
      followedGood == 0 || forgotten * followedGood >= 2 * forgottenGood * followed
    else { return nil }
    return
      "After hard you forgot \(forgotten) of \(followed) cards the next time. Hard means remembered with trouble; for what was not remembered take again."
  }
}
