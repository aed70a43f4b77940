import Glibc

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
