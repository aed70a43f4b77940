/// Why an option is wrong, in one language: to follow `wrong:`.
package protocol ReasonWording: Sendable {
  /// - Parameter right: who or what is right.
  func chronicleNames(_ right: String) -> String

  func chronicleSays(_ right: String) -> String

  func otherPlace(_ other: String, not right: String) -> String

  /// The role is held at the right body.
  func roleIsHeldAt(_ right: String) -> String

  /// - Parameter bearer: who had the wrong role at the same body; nil where nobody can be named.
  func hadRoleThere(_ bearer: String?, isSeveral: Bool) -> String

  func hadRole(_ bearer: String?, isSeveral: Bool, at body: String) -> String

  func isDate(_ date: String, of statement: String) -> String

  /// `that was in 1907`.
  func thatWas(_ when: String) -> String

  func termLasted(_ dates: String, butThisWas adverbial: String) -> String

  func datesGive(_ text: String) -> String

  func held(_ name: String, _ dates: String) -> String
}
