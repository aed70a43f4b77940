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

  /// Adds another's counts, or takes them away with `times` -1.
  package mutating func add(_ other: HardHabit, times: Int) {
    followed += times * other.followed
    forgotten += times * other.forgotten
    followedGood += times * other.followedGood
    forgottenGood += times * other.forgottenGood
  }
}

extension HardHabit {
  package func write(to writer: inout ByteWriter) {
    for count in [followed, forgotten, followedGood, forgottenGood] { writer.number(count) }
  }

  package init(_ reader: inout ByteReader) {
    followed = reader.number()
    forgotten = reader.number()
    followedGood = reader.number()
    forgottenGood = reader.number()
  }
}
