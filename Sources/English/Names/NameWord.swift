import Diagnostics

/// A word of a name, folded, with its transliteration keys.
package struct NameWord: Hashable, Sendable {
  package let text: String
  package let keys: [String]

  package init(_ text: String) {
    self.text = text
    keys = TransliterationKey.keys(text)
  }

  package static func words(_ text: String) -> [NameWord] { Folding.words(text).map(NameWord.init) }

  /// The words of a person's name, in which a letter with a stop is an initial, never an article.
  package static func ofPerson(_ text: String) -> [NameWord] {
    var words = Folding.pieces(text)
    if let first = words.first, first == "a" || first == "an", words.count > 1 {
      let behind = text.drop { !$0.isLetter }.drop(while: \.isLetter).first
      if behind != "." { words.removeFirst() }
    }
    return words.filter { $0 != "the" }.map(NameWord.init)
  }

  /// A single letter: J. for Joseph.
  package var isInitial: Bool { text.utf8.count == 1 }

  /// The same word in one of the usual spellings.
  package func isSpelled(_ other: NameWord) -> Bool {
    text == other.text
      || (min(text.utf8.count, other.text.utf8.count) > 2
        && TransliterationKey.agree(keys, other.keys))
  }

  /// The slips by which this is the other word: 0 if it is only spelled differently, nil if it is another.
  package func slips(from other: NameWord) -> Int? {
    if isSpelled(other) { return 0 }
    if let count = Slip.count(text, other.text) { return count }
    // A slip in another language's spelling: Tuchatchewski.
    guard text.utf8.count >= 8 else { return nil }
    for key in keys {
      for right in other.keys where key.utf8.count >= 7 && right.utf8.count >= 7 {
        guard !NameEndings.differ(text, other.text) else { return nil }
        if EditDistance.between(key, right, limit: 1) != nil { return 1 }
      }
    }
    return nil
  }
}

extension [NameWord] {
  /// Word by word the same, whatever the spelling.
  package func isSpelled(_ other: [NameWord]) -> Bool {
    count == other.count && zip(self, other).allSatisfy { $0.isSpelled($1) }
  }

  package var texts: [String] { map(\.text) }
}
