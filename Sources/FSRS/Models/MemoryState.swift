/// What the model knows of one card's memory.
public struct MemoryState: Hashable, Sendable {
  /// The days after which the card is recalled with a probability of 0.9; 0.001 to 36500.
  public var stability: Double

  /// How hard it is to make the memory more stable; 1 (easy) to 10.
  public var difficulty: Double

  /// Takes the values as they are; the model reads values out of range as the nearest in range.
  public init(stability: Double, difficulty: Double) {
    self.stability = stability
    self.difficulty = difficulty
  }
}
