/// The numbers of monarchs and popes.
package enum RegnalNumbers {
  private static let romans = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
    "xvi", "xvii", "xviii", "xix", "xx", "xxi", "xxii", "xxiii",
  ]
  private static let words = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]

  /// The Roman numeral that a folded word means: `ii`, `2`, `2nd`, `second`.
  package static func numeral(_ word: String) -> String? {
    if romans.contains(word) { return word }
    if let position = words.firstIndex(of: word) { return romans[position] }
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), romans.indices.contains(number - 1),
      ["", "st", "nd", "rd", "th"].contains(String(word.dropFirst(digits.count)))
    else { return nil }
    return romans[number - 1]
  }
}
