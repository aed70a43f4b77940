package import FSRS
package import Questions

/// What a session came to.
package struct Summary: Sendable, Hashable {
  package enum Ending: Sendable, Hashable {
    case nothingLeft, limitReached, timeIsUp, left
  }

  package var ending: Ending
  package var answered = 0
  package var introduced = 0
  package var byGrade: [Grade: Int] = [:]
  package var correct = 0
  package var judged = 0
  package var milliseconds = 0
  /// Cards answered *again* or judged wrong, in order.
  package var missed: [Card] = []
  /// New cards that were answered and are known, in order.
  package var learnt: [Card] = []
  /// What was said for something else, in order.
  package var confusions: [Confusion] = []
  /// Cards forgotten so often that asking alone doesn't help.
  package var leeches: [Leech] = []
  /// Cards in review that were forgotten, and of those the ones answered *hard* the time before.
  package var forgotten = 0
  package var forgottenAfterHard = 0
  /// Cards that are due and were not asked.
  package var left = 0
  /// New cards that the day still allows.
  package var leftNew = 0
  /// The first moment at which something is due again, among the session's decks.
  package var next: Due?
}

/// How far the session is.
package struct SessionProgress: Sendable, Hashable {
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

/// How long right answers took in a session, by form.
struct Pace: Sendable {
  private var milliseconds: [Form: [Int]] = [:]

  /// Fewer answers than this say nothing of a learner's pace.
  private static let least = 8

  mutating func add(_ duration: Int, _ form: Form) {
    milliseconds[form, default: []].append(duration)
  }

  /// Whether an answer took more than two and a half times as long as the learner's median.
  func isSlow(_ duration: Int, _ form: Form) -> Bool {
    guard let known = milliseconds[form], known.count >= Self.least else { return false }
    let median = known.sorted()[known.count / 2]
    // Under ten seconds nothing is slow.
    return duration > 10_000 && duration * 2 > median * 5
  }
}
