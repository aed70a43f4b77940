import Diagnostics

/// Whether one word is another with a slip of the finger.
package enum Slip {
  /// The number of slips between two folded words; nil where they are different words.
  ///
  /// Length decides how many slips are allowed (``tolerance(_:)``); in four letters two
  /// may have changed places. Words with a digit have none. A short word with another consonant is another word (`Lenin`, `Levin`), and so is
  /// one with another ending of names (`-sky`, `-ka`).
  package static func count(_ typed: String, _ right: String) -> Int? {
    if typed == right { return 0 }
    let lengths = (typed.utf8.count, right.utf8.count)
    if isSwap(typed, right) { return 1 }
    let limit = tolerance(max(lengths.0, lengths.1))
    guard limit > 0, min(lengths.0, lengths.1) > 3, abs(lengths.0 - lengths.1) <= 1,
      !hasDigit(typed), !hasDigit(right), !NameEndings.differ(typed, right),
      let distance = EditDistance.between(typed, right, limit: limit)
    else { return nil }
    if lengths.0 == lengths.1, lengths.0 <= 5, distance == 1, changesConsonant(typed, right) {
      return nil
    }
    return distance
  }

  /// Slips allowed in a word of `count` letters: none up to 4, one up to 11, else two.
  ///
  /// Chosen by trying bounds on answers judged by hand beforehand.
  private static func tolerance(_ count: Int) -> Int {
    count <= 4 ? 0 : count <= 11 ? 1 : 2
  }

  /// Whether two neighbours changed places in a word of four letters, as in `haed`; not its first,
  /// by which short words are told apart.
  private static func isSwap(_ typed: String, _ right: String) -> Bool {
    let (one, two) = (Array(typed.utf8), Array(right.utf8))
    guard one.count == 4, two.count == 4, one[0] == two[0], !hasDigit(typed), !hasDigit(right)
    else {
      return false
    }
    return EditDistance.between(typed, right, limit: 1) != nil && one.sorted() == two.sorted()
  }

  private static func hasDigit(_ word: String) -> Bool {
    word.utf8.contains { (0x30...0x39).contains($0) }
  }

  /// Whether the one difference is a consonant put for another, not two letters swapped.
  private static func changesConsonant(_ first: String, _ second: String) -> Bool {
    let pairs = zip(first.utf8, second.utf8).filter { $0 != $1 }
    guard pairs.count == 1, let (one, two) = pairs.first else { return false }
    let vowels = Array("aeiouy".utf8)
    return !vowels.contains(one) || !vowels.contains(two)
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
