/// Words that a slip would make of one another though each has a meaning of its own.
enum ConfusableWords {
  /// Whether the two are different words that look alike.
  static func areTwo(_ first: String, _ second: String) -> Bool {
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

/// Endings by which names differ that otherwise look alike: a person, an adherent, a town.
enum NameEndings {
  /// Of two words with endings of different groups neither is a slip of the other.
  private static let endings: [(letters: [UInt8], group: Int)] =
    WordList.nameEndings.groups.enumerated().flatMap { group, spellings in
      spellings.map { (Array($0.utf8), group) }
    }.sorted { $0.letters.count > $1.letters.count }

  /// Whether both end in known ways, and not in the same.
  static func differ(_ first: String, _ second: String) -> Bool {
    guard let one = group(first), let two = group(second) else { return false }
    return one != two
  }

  private static func group(_ word: String) -> Int? {
    let letters = Array(word.utf8)
    return endings.first { ending in
      ending.letters.count + 2 <= letters.count
        && letters.suffix(ending.letters.count).elementsEqual(ending.letters)
    }?.group
  }
}
