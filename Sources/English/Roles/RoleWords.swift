/// What the words of a role's name mean for questions about it.
package enum RoleWords {
  /// Posts that one person holds at a time stand without an article: `became chairman of …`.
  private static let sole = WordList.solePosts.words

  /// Roles that many hold at a time: who held one has many right answers.
  private static let shared = WordList.sharedRoles.words

  /// What nearly everybody with a post at a body is besides: never a wrong option, whatever the post.
  private static let common = WordList.commonRoles.words

  /// Whether the holder of another post there may well have been called so too.
  package static func isCommon(_ role: String) -> Bool { common.contains(rank(role)) }

  private static func words(_ role: String) -> [String] { role.smallWords }

  /// The rank: the first of the role's words that is one, else its last word.
  private static func rank(_ role: String) -> String {
    let words = words(role)
    return words.first { sole.contains($0) || shared.contains($0) } ?? words.last ?? role
  }

  /// Whether many hold it at a time: all but what is known to be held by one.
  package static func isShared(_ role: String) -> Bool {
    let rank = rank(role)
    return !role.hasPrefix("the ") && (shared.contains(rank) || !sole.contains(rank))
  }

  /// The role after `became`: `chairman`, `a member`, `an editor`.
  package static func withArticle(_ role: String) -> String {
    if role.hasPrefix("the ") || sole.contains(rank(role)) { return role }
    return (sayVowelFirst(role) ? "an " : "a ") + role
  }

  /// `MP`, `honorary member`, `officer`; not `university teacher`.
  private static func sayVowelFirst(_ role: String) -> Bool {
    let word = role.prefix { $0.isLetter }
    if word.count > 1, word.allSatisfy(\.isUppercase) {
      return "AEFHILMNORSX".contains(word.prefix(1))
    }
    let small = word.lowercased()
    if ["honor", "honour", "honest", "heir", "hour"].contains(where: small.hasPrefix) {
      return true
    }
    if ["uni", "eu", "one", "use", "ukrain"].contains(where: small.hasPrefix) { return false }
    return "aeiou".contains(small.prefix(1))
  }

  /// Groups of ranks that mean nearly the same, so that one is never a wrong option for another.
  private static let synonyms = WordList.roleSynonyms.groups.map { Set($0) }

  /// Forms for a woman, each with that for a man, or for anybody.
  private static let feminine = Dictionary(
    uniqueKeysWithValues: WordList.feminineRoles.entries().map { ($0.head, $0.words[0]) })

  /// Forms for a man only.
  private static let masculine = WordList.masculineRoles.words

  package static func isForWomen(_ role: String) -> Bool {
    words(role).contains { feminine[$0] != nil }
  }

  package static func isForMen(_ role: String) -> Bool {
    words(role).contains(where: masculine.contains)
  }

  /// Whether both are one post, held by a woman and by a man: `queen of England`, `king of England`.
  package static func isSame(_ first: String, _ second: String) -> Bool {
    plain(first) == plain(second)
  }

  /// Whether all words of one are among the other's, a woman's post being a man's: `commissar` and
  /// `chief commissar`.
  package static func mayMean(_ first: String, _ second: String) -> Bool {
    let one = Set(plain(first)), two = Set(plain(second))
    return one.isSubset(of: two) || two.isSubset(of: one)
  }

  private static func plain(_ role: String) -> [String] { words(role).map { feminine[$0] ?? $0 } }

  /// Whether one could pass for the other: equal or nearly equal rank, or one holds all words of the other.
  ///
  /// What two ministers are ministers of keeps them apart.
  package static func areConfusable(_ first: String, _ second: String) -> Bool {
    let one = Set(words(first)), two = Set(words(second))
    if one.isSubset(of: two) || two.isSubset(of: one) { return true }
    let ranks = (rank(first), rank(second))
    if areOfTwoFields(first, second) { return false }
    return ranks.0 == ranks.1 || common.contains(ranks.0) && common.contains(ranks.1)
      || synonyms.contains { $0.contains(ranks.0) && $0.contains(ranks.1) }
  }

  private static let families = WordList.roleFamilies.groups.map { Set($0) }

  /// Whether nobody holds both at one body at a time: `colonel` and `captain`, not `member` and `leader`.
  package static func areExclusive(_ first: String, _ second: String) -> Bool {
    let ranks = [first, second].map { plain($0).filter { !plainWords.contains($0) } }
    guard ranks.allSatisfy({ $0.count == 1 }), ranks[0] != ranks[1] else { return false }
    return families.contains { $0.contains(ranks[0][0]) && $0.contains(ranks[1][0]) }
  }

  /// Words that make no other post of one.
  private static let plainWords: Set<String> = ["the", "acting", "deputy", "assistant", "full"]

  /// `minister of war`, `minister of finance`: neither has all the words behind the other's rank.
  private static func areOfTwoFields(_ first: String, _ second: String) -> Bool {
    func field(_ role: String) -> Set<String> {
      let words = words(role)
      guard let joint = words.firstIndex(where: { ["of", "for"].contains($0) }) else { return [] }
      return Set(words[(joint + 1)...]).subtracting(["the", "and"])
    }
    let one = field(first), two = field(second)
    return !one.isEmpty && !two.isEmpty && !one.isSubset(of: two) && !two.isSubset(of: one)
  }
}
