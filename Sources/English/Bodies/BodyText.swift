/// A body's name in its parts: `Political Directorate` · of `Red Army`.
package struct BodyText: Hashable, Sendable {
  package struct Segment: Hashable, Sendable {
    /// The word or comma that joins it to what stands before; nil at the start.
    package let joint: String?
    package var words: [BodyWord]

    /// Whether it says what a body is for, and no body around it: `for Fuel`, `of the National Economy`.
    package var isField: Bool {
      joint == "for"
        || joint != nil && words.contains { BodyWords.fields.contains($0.root) }
          && words.allSatisfy { !$0.isGenus }
    }
  }

  package private(set) var segments: [Segment] = []

  package init(_ text: String) {
    self.init(parts: text.split(separator: ",").map { Folding.pieces(String($0)) })
  }

  /// From folded words, one list for what stands between commas.
  package init(parts: [[String]]) {
    for (number, part) in parts.enumerated() {
      var joint: String? = number == 0 ? nil : ","
      var words: [BodyWord] = []
      for word in part {
        if Self.joints.contains(word) {
          if !words.isEmpty { segments.append(Segment(joint: joint, words: words)) }
          words = []
          joint = word
        } else if !Self.articles.contains(word) {
          words.append(BodyWord(word))
        }
      }
      if !words.isEmpty { segments.append(Segment(joint: joint, words: words)) }
    }
  }

  package var words: [BodyWord] { segments.flatMap(\.words) }
  package var isEmpty: Bool { segments.isEmpty }

  package static let joints: Set<String> = [
    "of", "for", "on", "in", "at", "to", "from", "within", "with", "de", "du",
  ]
  private static let articles: Set<String> = ["the", "a", "an", "s", "and"]

  /// The first letters of its words: `rsdlp`.
  var initials: String { String(words.compactMap(\.name.text.first)) }

  /// The first segment with one word written out.
  package mutating func replace(_ position: Int, with words: [BodyWord]) {
    guard let first = segments.first, first.words.indices.contains(position) else { return }
    var all = first.words
    all.replaceSubrange(position...position, with: words)
    segments[0] = Segment(joint: first.joint, words: all)
  }
}

/// A word of a body's or office's name, with what makes it the same as others.
package struct BodyWord: Hashable, Sendable {
  package let name: NameWord
  /// `caucasian` → `caucasus`, `councils` → `council`, `labor` → `labour`.
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
