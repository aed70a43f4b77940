/// How one language says what an answer may be, so that no stem gives it away.
///
/// Words are folded: in lower case and without accents.
package protocol ClueWording: Sendable {
  /// The names of the months, January first.
  var months: [String] { get }

  /// Whether the words say how old somebody was.
  func saysAge(_ words: [String]) -> Bool

  /// The numbers that the words say, in digits or in words.
  func numbers(in words: [String]) -> Set<Int>

  /// The words with their numbers in digits and their units of time in the singular: `3 year`.
  func inDigits(_ words: [String]) -> [String]

  /// Words that don't tell one name from another: `of`, `the`.
  var fillers: Set<String> { get }
}
