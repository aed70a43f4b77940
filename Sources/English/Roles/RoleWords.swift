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

  private static func isRank(_ word: String) -> Bool {
    sole.contains(word) || shared.contains(word)
  }

  private static func name(_ role: String) -> RoleName {
    RoleName(role) { isRank($0) || RoleRanks.rank([$0]) != nil }
  }

  private static func rank(_ role: String) -> String { rank(name(role), of: role) }

  /// The rank: the first of the role's words that is one, else its last word; with a level that makes
  /// another rank of it (`vice-president`).
  private static func rank(_ name: RoleName, of role: String) -> String {
    let rank = name.words.first(where: isRank) ?? name.words.last ?? role
    // An acting chairman is as much the only one as a chairman; an assistant is one of many.
    let level = name.levels.first(where: makesRank)
    return level.map { shared.contains($0) ? $0 : "\($0)-\(rank)" } ?? rank
  }

  private static func makesRank(_ level: String) -> Bool {
    shared.contains(level) || ["vice", "sub", "under"].contains(level)
  }

  /// Whether one holds it at a time, or many; nil where no list knows the name.
  package static func isSole(_ role: String) -> Bool? {
    if role.hasPrefix("the ") { return true }
    let rank = rank(role)
    return shared.contains(rank) ? false : sole.contains(rank) ? true : nil
  }

  /// The role after `became`: `chairman`, `a member`, `an editor`.
  package static func withArticle(_ role: String, isSole: Bool) -> String {
    if role.hasPrefix("the ") || isSole { return role }
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

  private static let thrones = WordList.thrones.words

  /// Whether its holders sit on a throne, and follow each other on it whatever each is called.
  package static func isThrone(_ role: String) -> Bool { thrones.contains(rank(role)) }

  /// Whether both are one post, held by a woman and by a man: `queen of England`, `king of England`.
  package static func isSame(_ first: String, _ second: String) -> Bool {
    let one = name(first), two = name(second)
    return one.levels == two.levels && plain(one) == plain(two)
  }

  /// Whether all words of one are among the other's, a woman's post being a man's: `commissar` and
  /// `chief commissar`, but not `vice president` and `president`.
  package static func mayMean(_ first: String, _ second: String) -> Bool {
    let one = name(first), two = name(second)
    return one.levels == two.levels && areNested(Set(plain(one)), Set(plain(two)))
  }

  private static func plain(_ name: RoleName) -> [String] { name.words.map { feminine[$0] ?? $0 } }

  private static func areNested(_ one: Set<String>, _ two: Set<String>) -> Bool {
    one.isSubset(of: two) || two.isSubset(of: one)
  }

  /// Whether one could pass for the other: equal or nearly equal rank, or one holds all words of the other.
  ///
  /// What two ministers are ministers of keeps them apart, and so does a level: president and vice president.
  package static func areConfusable(_ first: String, _ second: String) -> Bool {
    let one = name(first), two = name(second)
    let areOfOneLevel = one.levels == two.levels
    if areOfOneLevel, areNested(Set(one.words), Set(two.words)) { return true }
    if areOfTwoFields(first, second) { return false }
    let ranks = (rank(one, of: first), rank(two, of: second))
    let isOneRank =
      ranks.0 == ranks.1 || common.contains(ranks.0) && common.contains(ranks.1)
    func others(_ name: RoleName) -> [String] { name.levels.filter { !makesRank($0) } }
    return areOfOneLevel && isOneRank
      || others(one) == others(two)
        && synonyms.contains { $0.contains(ranks.0) && $0.contains(ranks.1) }
  }

  private static let families = WordList.roleFamilies.groups.map { Set($0) }

  /// Whether nobody holds both at one body at a time: `colonel` and `captain`, not `member` and `leader`.
  package static func areExclusive(_ first: String, _ second: String) -> Bool {
    let names = [name(first), name(second)]
    let ranks = names.map { plain($0).filter { !plainWords.contains($0) } }
    guard ranks.allSatisfy({ $0.count == 1 }) else { return false }
    // A former chairman may well be secretary, the secretary acting treasurer, and an honorary one anything.
    guard ranks[0] != ranks[1] || names[0].levels != names[1].levels,
      names.flatMap(\.levels).allSatisfy({ $0 == "vice" })
    else { return false }
    return families.contains { $0.contains(ranks[0][0]) && $0.contains(ranks[1][0]) }
  }

  /// Words that make no other post of one.
  private static let plainWords: Set<String> = ["the", "full"]

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
