/// What FSRS-7 knows of one card's memory: two traces, one that fades slowly and one that fades fast.
public struct DualMemoryState: Hashable, Sendable {
  /// How lasting the slow trace is, in days; 0.0001 to 36500. Not the days to a recall of 0.9.
  public var slowStability: Double

  /// How lasting the fast trace is, in days; 0.0001 to 36500.
  public var fastStability: Double

  /// How hard it is to make the memory more stable; 1 (easy) to 10.
  public var difficulty: Double

  /// Takes the values as they are; the model reads values out of range as the nearest in range.
  public init(slowStability: Double, fastStability: Double, difficulty: Double) {
    self.slowStability = slowStability
    self.fastStability = fastStability
    self.difficulty = difficulty
  }
}
