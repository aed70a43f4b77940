/// Words of offices: ranks that mean the same, ranks that stand near, words of level.
package enum RoleRanks {
  /// A typed rank that is right in kind but not the one expected.
  private static let near = table(.nearRanks)

  /// Ranks that are a kind of the expected one: whoever chairs a board heads it.
  private static let kinds = table(.rightRanks)

  private static func table(_ list: WordList) -> [String: Set<String>] {
    Dictionary(uniqueKeysWithValues: list.entries().map { ($0.head, Set($0.words)) })
  }

  /// Words by which one office differs from another of the same rank.
  package static let levels = WordList.levels.byFirst

  /// What a rank says anyway, and may be left out or added.
  package static func isImplied(_ word: String, by rank: String) -> Bool {
    switch rank {
    case "commander", "colonel", "general", "marshal":
      word == "military" || word == "war" || word == "army"
    case "editor": word == "managing"
    default: false
    }
  }

  /// Words that stand for any role.
  package static let placeholders = WordList.rolePlaceholders.words

  /// Ranks by their words, longest first.
  private static let phrases: [[String]: String] = {
    var phrases: [[String]: String] = [:]
    for names in WordList.ranks.groups {
      for name in names { phrases[name.split(separator: " ").map(String.init)] = names[0] }
    }
    return phrases
  }()
  private static let longest = phrases.keys.map(\.count).max() ?? 1

  /// The rank that begins at a place among words, and how many words it takes.
  package static func rank(_ words: ArraySlice<String>) -> (rank: String, count: Int)? {
    for count in stride(from: min(longest, words.count), to: 0, by: -1) {
      if let rank = phrases[Array(words.prefix(count))] { return (rank, count) }
    }
    return nil
  }

  /// Every word of a rank or level.
  private static let known = Set(phrases.keys.flatMap(\.self) + levels.keys)
  /// Those that may be a slip of a word of that many letters, in alphabetical order.
  private static let byLength: [Int: [(word: String, letters: UInt32)]] = {
    var table: [Int: [(word: String, letters: UInt32)]] = [:]
    for word in known.sorted() {
      let count = word.utf8.count
      for length in (count - 1)...(count + 1) {
        table[length, default: []].append((word, letters(word)))
      }
    }
    return table
  }()

  /// The letters of a word, whatever their order, a bit for each.
  private static func letters(_ word: String) -> UInt32 {
    word.utf8.reduce(0) { $0 | 1 << UInt32($1 & 31) }
  }

  /// The word of an office that was meant, where one has a slip of the finger in it.
  package static func corrected(_ word: String) -> (word: String, slips: Int)? {
    guard word.utf8.count >= 4, !known.contains(word), !BodyWords.isKnown(BodyWords.root(word))
    else {
      return nil
    }
    var best: (word: String, slips: Int)?
    let given = letters(word)
    for (right, letters) in byLength[word.utf8.count] ?? []
    // Two slips take away two letters at most and put in two others.
    where (given ^ letters).nonzeroBitCount <= 4 {
      guard let slips = Slip.count(word, right), slips < best?.slips ?? .max else { continue }
      best = (right, slips)
    }
    return best
  }

  package enum Agreement { case same, near, different }

  package static func compare(_ typed: String, expected: String) -> Agreement {
    if typed == expected || kinds[expected]?.contains(typed) ?? false { return .same }
    return near[expected]?.contains(typed) ?? false ? .near : .different
  }
}
