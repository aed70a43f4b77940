/// What the model knows of one card's memory.
public struct MemoryState: Hashable, Sendable {
  /// Of FSRS-6, the days after which the card is recalled with a probability of 0.9, 0.001 to 36500;
  /// of FSRS-7, that of the slow trace.
  public var stability: Double

  /// How hard it is to make the memory more stable; 1 (easy) to 10.
  public var difficulty: Double

  /// Of FSRS-7, the stability of the fast trace; nil for FSRS-6.
  public var fastStability: Double?

  /// Takes the values as they are; the model reads values out of range as the nearest in range.
  public init(stability: Double, difficulty: Double, fastStability: Double? = nil) {
    self.stability = stability
    self.difficulty = difficulty
    self.fastStability = fastStability
  }
}
