import Diagnostics

/// Acronyms of up to eight letters: exact, but for stops between them.
package enum Acronyms {
  /// Whether what was typed is the acronym of one of the names, or one of them without its stops.
  package static func means(_ typed: String, _ names: [String]) -> Bool {
    guard let letters = letters(typed) else { return false }
    return names.contains { name in
      if self.letters(name) == letters { return true }
      return [BodyText(name).initials, Self.initials(name)].contains {
        $0.utf8.count >= 2 && $0 == letters
      }
    }
  }

  /// Whether an acronym of four letters or more has one letter wrong or two swapped.
  package static func isOneSlip(_ typed: String, from names: [String]) -> Bool {
    guard let letters = letters(typed), letters.utf8.count >= 4 else { return false }
    return names.contains { name in
      [self.letters(name), BodyText(name).initials].compactMap(\.self).contains { right in
        right.utf8.count >= 4 && isAcronym(right)
          && EditDistance.between(letters, right, limit: 1) != nil
      }
    }
  }

  /// The first letters of a name in another script, made Latin afterwards: ЦК is `tsk`.
  ///
  /// Words of one letter, such as и, are left out of acronyms.
  private static func initials(_ name: String) -> String {
    guard !name.utf8.allSatisfy({ $0 < 0x80 }) else { return "" }
    let words = name.split { !$0.isLetter }.filter { $0.count > 1 }
    guard words.count > 1 else { return "" }
    return Folding.words(String(words.compactMap(\.first))).joined()
  }

  /// One word of a few letters, or single letters with stops between.
  private static func letters(_ text: String) -> String? {
    let words = Folding.words(text)
    let joined = words.joined()
    guard (2...8).contains(joined.utf8.count),
      words.count == 1 || words.allSatisfy({ $0.utf8.count == 1 })
        || words.count > 2 && words.allSatisfy({ $0.utf8.count <= 2 })
    else { return nil }
    return joined
  }

  /// Few vowels: a word can be spoken, an acronym is spelled.
  static func isAcronym(_ letters: String) -> Bool {
    guard (2...8).contains(letters.utf8.count) else { return false }
    return letters.utf8.filter { "aeiou".utf8.contains($0) }.count * 3 <= letters.utf8.count
  }
}
