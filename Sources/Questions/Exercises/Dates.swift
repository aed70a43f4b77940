import EDTF
import English

/// What an exercise tells after its answer.
enum Dates {
  /// "Smilga was born: 2 December 1892; …".
  static func list(_ moments: [Happening]) -> String {
    moments.map { "\($0.statement): \($0.date.text)" }.joined(separator: "; ").withUppercaseStart
      + "."
  }
}
