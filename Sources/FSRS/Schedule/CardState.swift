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
