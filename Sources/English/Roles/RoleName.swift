/// A role's name in its parts: the levels that make another office of its rank, and all other words.
struct RoleName {
  /// By the first of their lines in the table of levels: `vice` of `deputy chairman` and `vice-chairman`.
  let levels: [String]
  /// `chairman`; of `first deputy minister of war` what is left is `first minister of war`.
  let words: [String]

  private static let separate = WordList.separateLevels.words

  /// - Parameter isRank: whether a word is known for a rank: before another word `deputy` is a level.
  init(_ role: String, isRank: (String) -> Bool) {
    let all = role.smallWords.flatMap { Self.unhyphened($0, isRank) }
    let head = all.firstIndex { ["of", "for", "to", "at"].contains($0) } ?? all.endIndex
    let last = all[..<head].lastIndex(where: isRank) ?? all.startIndex
    var levels: [String] = []
    var words: [String] = []
    for (place, word) in all.enumerated() {
      if place < last, let level = Self.separateLevel(word) {
        levels.append(level)
      } else {
        words.append(word)
      }
    }
    self.levels = levels
    self.words = words
  }

  private static func separateLevel(_ word: String) -> String? {
    RoleRanks.levels[word].flatMap { separate.contains($0) ? $0 : nil }
  }

  /// `vice-president` as two words; `editor-in-chief` stays one.
  private static func unhyphened(_ word: String, _ isRank: (String) -> Bool) -> [String] {
    guard let hyphen = word.firstIndex(of: "-") else { return [word] }
    let rest = String(word[word.index(after: hyphen)...])
    return separateLevel(String(word[..<hyphen])) != nil && isRank(rest)
      ? [String(word[..<hyphen]), rest] : [word]
  }
}
