/// What exercises say in one language; each wording stands alone, and there are at least three.
///
/// A `sentence` has its full stop; a `statement` may stand after a colon.
package protocol ExerciseWording: Sendable {
  /// - Parameter statements: in the order shown, with a letter before each.
  func order(of statements: [String]) -> [String]

  /// - Parameter term: `Smilga was chairman of the Guild`.
  func beforeOrAfter(_ told: Clause, _ term: String) -> [String]

  func sameTime(as term: String) -> [String]

  func slot(of told: Clause, first: String, second: String) -> [String]

  func age(of name: String, when told: Clause) -> [String]

  func interval(from first: Clause, to second: Clause) -> [String]

  func next(after told: Clause) -> [String]

  func previous(to told: Clause) -> [String]

  func meanwhile(of name: String, when told: Clause) -> [String]

  /// - Parameter office: `chairman of the Guild`, with its article where it has one.
  func incumbent(of office: String, when told: Clause) -> [String]

  /// What somebody was for a part of the time of something else.
  ///
  /// - Parameter statement: what lasted: `Smilga lived in exile`.
  func meanwhile(of name: String, while statement: String) -> [String]

  /// Who held a post for the whole time of something else.
  func incumbent(of office: String, while statement: String) -> [String]

  /// - Parameters:
  ///   - adverbial: `in 1907`.
  ///   - date: `1907`.
  ///   - isMixed: whether some of the options are not easily confused with the right one.
  func contrast(_ adverbial: String, _ date: String, isMixed: Bool) -> [String]

  /// - Parameter dates: `from 1921 to 1928`.
  func contrast(of name: String, _ dates: String) -> [String]

  /// Where a moment lies to a term: an option of ``beforeOrAfter(_:_:)``.
  func text(of relation: Relation) -> String

  /// An option of ``slot(of:first:second:)``: 0 is before the first, 1 between the two, 2 after the second.
  func text(ofSlot place: Int) -> String

  /// Whole years: `17`, or `17 or 18`.
  func text(of years: ClosedRange<Int>) -> String

  /// Whether a statement tells where it stands among others: `was freed after his trial`.
  func tellsOrder(_ statement: String) -> Bool
}

/// Where a moment certainly lies to something that lasted.
package enum Relation: String, Sendable, CaseIterable {
  case before, during, after
}
