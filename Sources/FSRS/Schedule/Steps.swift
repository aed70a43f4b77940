/// The short waits, within a session or a day, before a card is scheduled in days.
public struct Steps: Hashable, Sendable {
  /// The waits of a new card, in seconds; if none, it is scheduled in days at once.
  public var learning: [Int]

  /// The waits of a forgotten card, in seconds; if none, it is scheduled in days at once.
  public var relearning: [Int]

  /// Anki's: one minute and ten minutes, and ten minutes after a lapse.
  public static let standard = Steps(learning: [60, 600], relearning: [600])

  /// The shortest and the longest wait, in seconds; steps beyond count as these.
  public static let range = 1...(36500 * 86400)

  public init(learning: [Int], relearning: [Int]) {
    self.learning = learning
    self.relearning = relearning
  }

  /// Where `grade` leads from `phase`, and how long to wait there; nil where the card goes to review.
  ///
  /// *Again* goes back to the first step, *good* on to the next, *easy* out. *Hard* stays: it waits
  /// as long again, but at the first step the mean of the first two, or where there is but one half as
  /// long again and a day longer at most; either, if over a day, in whole days. A step that the list
  /// no longer has (it was shortened) leads out as well. This is the behaviour of Anki, and below a
  /// day that of py-fsrs.
  package func next(after grade: Grade, in phase: Phase) -> (phase: Phase, seconds: Int)? {
    let next: (step: Int, seconds: Int)?
    switch phase {
    case .new: next = Self.next(after: grade, at: 0, of: learning)
    case .learning(let step): next = Self.next(after: grade, at: step, of: learning)
    case .relearning(let step): next = Self.next(after: grade, at: step, of: relearning)
    case .review: next = grade == .again ? Self.next(after: grade, at: 0, of: relearning) : nil
    }
    guard let next else { return nil }
    switch phase {
    case .new, .learning: return (.learning(step: next.step), next.seconds)
    case .review, .relearning: return (.relearning(step: next.step), next.seconds)
    }
  }

  private static func next(
    after grade: Grade, at step: Int, of steps: [Int]
  ) -> (step: Int, seconds: Int)? {
    guard !steps.isEmpty else { return nil }
    let step = max(0, step)
    func wait(_ step: Int) -> Int {
      min(max(steps[step], range.lowerBound), range.upperBound)
    }
    switch grade {
    case .again: return (0, wait(0))
    case _ where step >= steps.count: return nil
    case .hard where step > 0: return (step, wait(step))
    case .hard where steps.count > 1: return (0, wholeDays((wait(0) + wait(1)) / 2))
    case .hard:
      return (0, min(wholeDays(wait(0) + min(wait(0) / 2, 86400)), range.upperBound))
    case .good: return step + 1 < steps.count ? (step + 1, wait(step + 1)) : nil
    case .easy: return nil
    }
  }

  /// Seconds of over a day in the nearest whole days.
  private static func wholeDays(_ seconds: Int) -> Int {
    seconds > 86400 ? (seconds + 43200) / 86400 * 86400 : seconds
  }
}
