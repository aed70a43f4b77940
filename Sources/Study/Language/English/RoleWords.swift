/// What the words of a role's name mean for questions about it.
enum RoleWords {
  /// Posts that one person holds at a time stand without an article: `became chairman of …`.
  private static let sole: Set<String> = [
    "chairman", "chairwoman", "chairperson", "chair", "president", "vice-chairman",
    "vice-president", "head", "director", "commander", "commander-in-chief", "chief", "premier",
    "king", "queen", "emperor", "empress", "tsar", "pope", "rector", "mayor", "chancellor",
    "governor", "treasurer", "abbot", "dictator", "sultan", "shah", "regent", "doge", "secretary",
    "minister", "ambassador", "bishop", "archbishop", "principal", "dean", "provost", "warden",
    "speaker", "viceroy", "caliph", "khan", "prince", "duke", "marshal", "general-secretary",
    "editor-in-chief", "captain-general", "stadtholder", "procurator", "prefect", "postmaster",
  ]

  /// Roles that many hold at a time: who held one has many right answers.
  private static let shared: Set<String> = [
    "member", "delegate", "editor", "supporter", "student", "prisoner", "deputy", "candidate",
    "soldier", "officer", "worker", "senator", "representative", "adviser", "correspondent",
    "contributor", "follower", "activist", "leader", "agitator", "organiser", "fellow", "adherent",
    "participant", "associate", "assistant", "clerk", "teacher", "lecturer", "professor", "monk",
    "nun", "priest", "sailor", "general", "colonel", "major", "captain", "lieutenant", "sergeant",
    "corporal", "private", "volunteer", "apprentice", "pupil", "employee", "engineer", "judge",
    "knight", "counsellor", "councillor", "commissioner", "trustee", "partner",
  ]

  /// What nearly everybody with a post at a body is besides: never a wrong option, whatever the post.
  private static let common: Set<String> = [
    "member", "delegate", "supporter", "follower", "adherent", "participant", "activist", "fellow",
    "contributor", "representative", "associate", "employee", "worker",
  ]

  /// Whether the holder of another post there may well have been called so too.
  static func isCommon(_ role: String) -> Bool { common.contains(rank(role)) }

  private static func words(_ role: String) -> [String] {
    role.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
  }

  /// The rank: the first of the role's words that is one, else its last word.
  private static func rank(_ role: String) -> String {
    let words = words(role)
    return words.first { sole.contains($0) || shared.contains($0) } ?? words.last ?? role
  }

  /// Whether many hold it at a time.
  static func isShared(_ role: String) -> Bool { shared.contains(rank(role)) }

  /// The role after `became`: `chairman`, `a member`, `an editor`.
  static func withArticle(_ role: String) -> String {
    let first = role.prefix(1).lowercased()
    if role.hasPrefix("the ") || sole.contains(rank(role)) { return role }
    return ("aeiou".contains(first) ? "an " : "a ") + role
  }

  /// Groups of ranks that mean nearly the same, so that one is never a wrong option for another.
  private static let synonyms: [Set<String>] = [
    [
      "chairman", "chairwoman", "chairperson", "chair", "president", "head", "chief", "director",
      "leader", "commander", "commander-in-chief",
    ],
    ["vice-chairman", "vice-president", "deputy", "vice-chairperson"],
  ]

  /// Whether one could pass for the other: equal or nearly equal rank, or one holds all words of the other.
  static func areConfusable(_ first: String, _ second: String) -> Bool {
    let one = Set(words(first)), two = Set(words(second))
    if one.isSubset(of: two) || two.isSubset(of: one) { return true }
    let ranks = (rank(first), rank(second))
    return ranks.0 == ranks.1 || common.contains(ranks.0) && common.contains(ranks.1)
      || synonyms.contains { $0.contains(ranks.0) && $0.contains(ranks.1) }
  }
}
