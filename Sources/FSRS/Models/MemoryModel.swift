import Glibc

/// A model of memory: what a review leaves behind, and how it fades.
///
/// Nothing else is in it: no steps, rounding, fuzz, limits or clock. Elapsed time is in days, parts of
/// a day allowed; every function is pure and total.
public protocol MemoryModel: Sendable {
  /// What the model knows of one card.
  associatedtype State: Hashable, Sendable

  /// The memory after the first answer a card was ever given.
  func firstState(_ grade: Grade) -> State

  /// The memory after a further answer, `elapsedDays` after the one before.
  func nextState(_ state: State, _ grade: Grade, elapsedDays: Double) -> State

  /// The probability that the card is recalled after `elapsedDays`, 0 to 1.
  func retrievability(_ state: State, elapsedDays: Double) -> Double

  /// The days until retrievability has fallen to `desiredRetention`, not rounded.
  func interval(_ state: State, desiredRetention: Double) -> Double
}

extension MemoryModel {
  /// The memory after each of the four answers; `state` is nil for a card never answered.
  public func nextStates(_ state: State?, elapsedDays: Double) -> ByGrade<State> {
    ByGrade { grade in
      guard let state else { return firstState(grade) }
      return nextState(state, grade, elapsedDays: elapsedDays)
    }
  }
}

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

extension FSRS6Weights {
  /// Takes the weights of FSRS-4.5 (17), FSRS-5 (19) or FSRS-6 (21); nil for any other list.
  ///
  /// FSRS-5 lacks the last two weights: same-day growth then does not depend on stability (w19 = 0),
  /// and the forgetting curve has the power 0.5 it had there (w20). FSRS-4.5 besides had a linear
  /// first difficulty and no damping, which w4 to w6 are adjusted for, and no same-day formula.
  /// Results out of bounds are moved into them. The formulas are those of fsrs-rs 6.6.
  public init?(migrating old: [Double]) {
    guard old.allSatisfy(\.isFinite) else { return nil }
    var values = old
    switch old.count {
    case 17:
      let slope = old[5]
      guard 3 * slope + 1 > 0 else { return nil }
      values[4] = 2 * slope + old[4]
      values[5] = log(3 * slope + 1) / 3
      values[6] = old[6] + 0.5
      values += [0, 0, 0, 0.5]
    case 19: values += [0, 0.5]
    case Self.count: break
    default: return nil
    }
    self.init(clamping: values)
  }
}
