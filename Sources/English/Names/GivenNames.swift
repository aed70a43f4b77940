/// First names that are one name in several languages.
package enum GivenNames {
  private static let groups: [String: Set<Int>] = {
    var groups: [String: Set<Int>] = [:]
    for (number, names) in WordList.givenNames.groups.enumerated() {
      for name in names { groups[name, default: []].insert(number) }
    }
    return groups
  }()

  /// Whether a folded word is a first name in this table.
  package static func isKnown(_ word: String) -> Bool { groups[word] != nil }

  /// Whether two names are one name, in any language or spelling.
  package static func agree(_ first: NameWord, _ second: NameWord) -> Bool {
    if first.isSpelled(second) { return true }
    guard let one = groups[first.text], let two = groups[second.text] else { return false }
    return !one.isDisjoint(with: two)
  }

  /// The slips by which a typed first name or initial is this one; nil where it is another.
  package static func slips(_ typed: NameWord, _ right: NameWord) -> Int? {
    if typed.isInitial || right.isInitial {
      let letters = (typed.text.utf8.first, right.text.utf8.first)
      if letters.0 == letters.1 { return 0 }
      // J. for Iosif, E. for Yevgeni: the sound counts.
      let vowels = (sound(typed), sound(right))
      return vowels.0 != nil && vowels.0 == vowels.1 ? 0 : nil
    }
    if agree(typed, right) { return 0 }
    // Two known names are two names, however alike.
    if isKnown(typed.text), isKnown(right.text) { return nil }
    return typed.slips(from: right)
  }

  private static func sound(_ word: NameWord) -> UInt8? {
    let first = word.keys.first?.utf8.first
    if word.isInitial, first == UInt8(ascii: "j") || first == UInt8(ascii: "y") {
      return UInt8(ascii: "i")
    }
    return first
  }
}
