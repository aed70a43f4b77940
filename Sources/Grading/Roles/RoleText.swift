import English

/// An office in its parts: `deputy` · `chairman` · of `the Guild`.
struct RoleText: Hashable, Sendable {
  /// The class of its rank; nil where there is none.
  private(set) var rank: String?
  /// Words of level: `vice`, `acting`, `first`.
  private(set) var levels: Set<String> = []
  /// What stands before the rank, or behind it without a joint: `political`, `War`.
  private(set) var body: BodyText
  private(set) var slips = 0
  /// Whether there were words that stand for any role.
  private(set) var hasPlaceholder = false

  init(_ text: String) {
    var parts = text.split(separator: ",").map { Self.pieces(String($0)) }
    body = BodyText(parts: [])
    // A rank stands in the first part; what follows a comma is the body.
    for number in parts.indices where rank == nil { takeRank(&parts[number]) }
    takeLevels(&parts)
    let isNamed = rank != nil
    for number in parts.indices {
      let count = parts[number].count
      if !isNamed { parts[number].removeAll(where: RoleRanks.placeholders.contains) }
      if parts[number].count < count { hasPlaceholder = true }
    }
    if let rank {
      parts = parts.map {
        $0.filter { !RoleRanks.isImplied($0, by: rank) || parts.flatMap(\.self).count > 1 }
      }
    }
    body = BodyText(parts: parts.filter { !$0.isEmpty })
  }

  /// Folded words, with what is written as one word taken apart.
  private static func pieces(_ text: String) -> [String] {
    Folding.pieces(text).flatMap { word -> [String] in
      if let parts = compounds[word] { return parts }
      for level in ["vice", "deputy"]
      where word.hasPrefix(level) && word.utf8.count > level.utf8.count + 3 {
        let rest = String(word.dropFirst(level.utf8.count))
        if RoleRanks.rank([rest]) != nil { return ["vice", rest] }
      }
      return [word]
    }
  }

  /// Offices that are written as one word, by it.
  private static let compounds = Dictionary(
    uniqueKeysWithValues: WordList.compoundRoles.entries().map { ($0.head, $0.words) })

  /// Takes the rank out of the words: the first that is one, in the part before the first joint if it can be.
  private mutating func takeRank(_ words: inout [String]) {
    let limit = words.firstIndex { BodyText.joints.contains($0) } ?? words.count
    for place in 0..<limit {
      guard let (word, slips) = RoleRanks.corrected(words[place]) else { continue }
      words[place] = word
      self.slips += slips
    }
    for range in [0..<limit, limit..<words.count] {
      for start in range {
        guard let (found, count) = RoleRanks.rank(words[start...]) else { continue }
        // "Deputy head", "chief commissar": a level if a rank comes after it.
        let isLevel = count == 1 && RoleRanks.levels[words[start]] != nil
        if isLevel,
          words[(start + 1)..<max(start + 1, limit)].indices.contains(where: {
            RoleRanks.rank(words[$0...]) != nil
          })
        {
          continue
        }
        // "General secretary" is found whole; in "army general" the last word counts.
        rank = found
        words.removeSubrange(start..<(start + count))
        return
      }
      // A rank behind a joint belongs to the body's name if something stands before it.
      if limit > 0 { return }
    }
  }

  /// Levels stand beside the rank, before the first joint of the first part.
  private mutating func takeLevels(_ parts: inout [[String]]) {
    guard !parts.isEmpty else { return }
    let limit = parts[0].firstIndex { BodyText.joints.contains($0) } ?? parts[0].count
    // With no rank beside it, "deputy" is one.
    var rest: [String] = []
    for (position, word) in parts[0].enumerated() {
      let isOrdinalOfBody =
        position + 1 < limit && BodyWords.genera.contains(BodyWords.root(parts[0][position + 1]))
      if position < limit, let level = RoleRanks.levels[word], !isOrdinalOfBody {
        levels.insert(level)
      } else {
        rest.append(word)
      }
    }
    parts[0] = rest
    if rank == nil, levels == ["vice"] { rank = "deputy of parliament"; levels = [] }
    if rank == nil, levels == ["candidate"] { rank = "member" }
  }
}
