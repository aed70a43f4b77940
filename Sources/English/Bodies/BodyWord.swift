/// A word of a body's or office's name, with what makes it the same as others.
package struct BodyWord: Hashable, Sendable {
  package let name: NameWord
  /// `caucasian` → `caucasus`, `soviets` → `soviet`, `labor` → `labour`.
  package let root: String

  package init(_ text: String) {
    name = NameWord(text)
    root = BodyWords.root(text)
  }

  /// Says only what sort of thing it is.
  package var isGenus: Bool { BodyWords.genera.contains(root) }
  /// May be added without making another body of it.
  package var isAddition: Bool { BodyWords.additions.contains(root) }

  /// Slips by which it is the other word; nil where it is another.
  package func slips(from other: BodyWord) -> Int? {
    if root == other.root || name.text == other.name.text { return 0 }
    if BodyWords.areFixed(root, other.root) { return nil }
    // No acronym is so long; `Pravda` has as few vowels as one.
    if other.name.text.utf8.count >= 6, name.isSpelled(other.name) { return 0 }
    if Acronyms.isAcronym(other.name.text) { return nil }
    // Two words that are both known are two words.
    if BodyWords.isKnown(root), BodyWords.isKnown(other.root) { return nil }
    if name.isSpelled(other.name) { return 0 }
    let direct = name.slips(from: other.name)
    guard direct == nil, root != name.text || other.root != other.name.text else { return direct }
    return Slip.count(root, other.root)
  }
}
