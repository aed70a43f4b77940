/// What a review says about the answer: 1 to 4, as in Anki.
public enum Grade: Int, Sendable, Hashable, CaseIterable, Comparable {
  /// Forgotten. The only grade that counts as a lapse.
  case again = 1
  /// Remembered, but with trouble.
  case hard
  /// Remembered.
  case good
  /// Remembered without effort.
  case easy

  public static func < (a: Grade, b: Grade) -> Bool { a.rawValue < b.rawValue }

  /// Whether the answer was remembered: every grade but `again`.
  public var passes: Bool { self != .again }
}
