/// Words that a slip would make of one another though each has a meaning of its own.
package enum ConfusableWords {
  /// Whether the two are different words that look alike.
  package static func areTwo(_ first: String, _ second: String) -> Bool {
    let (shorter, longer) =
      first.utf8.count <= second.utf8.count ? (first, second) : (second, first)
    // Octavian and Octavia, Johann and Johanna; immoral is no slip for moral.
    if longer == shorter + "a" || longer == shorter + "n" && shorter.hasSuffix("a") { return true }
    if ["un", "in", "im", "il", "ir", "non", "dis", "de", "re", "anti", "a"].contains(where: {
      longer == $0 + shorter
    }) {
      return true
    }
    return pairs[first]?.contains(second) ?? false
  }

  private static let pairs: [String: Set<String>] =
    WordList.confusableWords.groups.reduce(into: [:]) { pairs, words in
      for word in words { pairs[word, default: []].formUnion(words) }
    }
}
