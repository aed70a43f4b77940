/// Where a card stands in its life.
public enum Phase: Hashable, Sendable {
  /// Never answered.
  case new
  /// Answered, and waiting at a learning step; the first is 0.
  case learning(step: Int)
  /// Learnt, and scheduled in days.
  case review
  /// Forgotten, and waiting at a relearning step; the first is 0.
  case relearning(step: Int)
}

/// All that the scheduler needs to know of a card: its phase and its memory.
public struct CardState: Hashable, Sendable {
  public var phase: Phase

  /// The memory after the last answer; nil for a card never answered.
  public var memory: MemoryState?

  /// A card never answered.
  public static let new = CardState(phase: .new, memory: nil)

  public init(phase: Phase, memory: MemoryState?) {
    self.phase = phase
    self.memory = memory
  }
}

/// When a card comes back: a study day in review, a time in learning.
public enum Due: Hashable, Sendable {
  case day(StudyDay)
  case instant(Instant)

  /// Reads `2026-11-25` or `2026-11-23T08:25:30.000Z`.
  public init?(_ text: String) {
    if text.utf8.count == 10, let day = StudyDay(text) {
      self = .day(day)
    } else if let instant = Instant(text) {
      self = .instant(instant)
    } else {
      return nil
    }
  }

  public var text: String {
    switch self {
    case .day(let day): day.text
    case .instant(let instant): instant.text
    }
  }
}
