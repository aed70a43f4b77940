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

/// One value for each of the four grades: what each makes of a card.
public struct ByGrade<Value> {
  public var again: Value
  public var hard: Value
  public var good: Value
  public var easy: Value

  public init(again: Value, hard: Value, good: Value, easy: Value) {
    self.again = again
    self.hard = hard
    self.good = good
    self.easy = easy
  }

  /// Makes each value from its grade, from `again` up to `easy`.
  public init(_ make: (Grade) -> Value) {
    self.init(again: make(.again), hard: make(.hard), good: make(.good), easy: make(.easy))
  }

  public subscript(grade: Grade) -> Value {
    get {
      switch grade {
      case .again: again
      case .hard: hard
      case .good: good
      case .easy: easy
      }
    }
    set {
      switch grade {
      case .again: again = newValue
      case .hard: hard = newValue
      case .good: good = newValue
      case .easy: easy = newValue
      }
    }
  }

  /// The same four grades with each value transformed.
  public func map<Other>(_ transform: (Value) -> Other) -> ByGrade<Other> {
    ByGrade<Other>(
      again: transform(again), hard: transform(hard), good: transform(good), easy: transform(easy))
  }
}

extension ByGrade: Sendable where Value: Sendable {}
extension ByGrade: Equatable where Value: Equatable {}
extension ByGrade: Hashable where Value: Hashable {}
