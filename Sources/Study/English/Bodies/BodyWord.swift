/// A word of a body's or office's name, with what makes it the same as others.
struct BodyWord: Hashable, Sendable {
  let name: NameWord
  /// `caucasian` → `caucasus`, `councils` → `council`, `labor` → `labour`.
  let root: String

  init(_ text: String) {
    name = NameWord(text)
    root = BodyWords.root(text)
  }

  /// Says only what sort of thing it is.
  var isGenus: Bool { BodyWords.genera.contains(root) }
  /// May be added without making another body of it.
  var isAddition: Bool { BodyWords.additions.contains(root) }

  /// Slips by which it is the other word; nil where it is another.
  func slips(from other: BodyWord) -> Int? {
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
