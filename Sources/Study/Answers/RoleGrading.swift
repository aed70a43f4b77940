import Foundation

/// Roles are rank, level and body: a level word more or less is another role.
package enum RoleGrading {
  package static func judge(_ typed: String, against answer: Answer, rivals: [Answer]) -> Judgement
  {
    let given = normal(typed)
    guard !given.isEmpty else {
      return Judgement(.wrong, "That can't be read as a role.", isUnreadable: true)
    }
    let names = [answer.text] + answer.aliases
    if names.contains(where: { agree(given, normal($0)) }) { return Judgement(.correct) }
    // "vice-chairman of Gosplan": the body is more than was asked.
    if let cut = withoutBody(typed), names.contains(where: { agree(normal(cut), normal($0)) }) {
      return Judgement(.correct)
    }
    for rival in rivals
    where ([rival.text] + rival.aliases).contains(where: { agree(given, normal($0)) }) {
      return Judgement(.wrong, "That is another role.")
    }
    for name in names {
      let right = normal(name)
      let levelsGiven = given.filter(levels.contains), levelsRight = right.filter(levels.contains)
      guard levelsGiven == levelsRight else { continue }
      if ranks(given) == ranks(right), !ranks(given).isEmpty {
        return Judgement(.close, "The rank is nearly right.")
      }
    }
    return Judgement(.wrong)
  }

  /// Words that change the level of a post: one more or less is another post.
  private static let levels: Set<String> = [
    "vice", "candidate", "acting", "chief", "first", "second", "third", "assistant", "honorary",
    "full", "junior", "senior", "general", "provisional", "interim",
  ]

  /// Words of one meaning under one of them.
  private static let synonyms: [String: String] = [
    "deputy": "vice", "chairwoman": "chairman", "chairperson": "chairman", "chair": "chairman",
    "commissioner": "commissar", "boss": "head", "director": "head", "manager": "head",
    "vicechairman": "vice chairman", "politcommissar": "political commissar",
    "politruk": "political commissar", "delegated": "delegate", "representative": "delegate",
    "editing": "editor", "membership": "member",
  ]

  /// Ranks that stand near each other: right in kind, not in name.
  private static let near: [String: String] = [
    "head": "leader", "chairman": "leader", "president": "leader", "leader": "leader",
    "commander": "leader", "chief": "leader",
  ]

  private static func normal(_ text: String) -> [String] {
    Folding.words(text).filter { !["of", "in", "on", "at", "for", "to"].contains($0) }
      .flatMap { (synonyms[$0] ?? $0).split(separator: " ").map(String.init) }
  }

  private static func ranks(_ words: [String]) -> [String] { words.compactMap { near[$0] } }

  private static func agree(_ given: [String], _ right: [String]) -> Bool {
    guard given.count == right.count else { return false }
    return zip(given.sorted(), right.sorted()).allSatisfy { one, two in
      if one == two { return true }
      guard !levels.contains(one), !levels.contains(two), abs(one.count - two.count) <= 1 else {
        return false
      }
      return EditDistance.between(one, two) <= EditDistance.tolerance(max(one.count, two.count))
    }
  }

  /// What stands before ` of `, ` on ` and the like.
  private static func withoutBody(_ text: String) -> String? {
    for joint in [" of ", " on ", " in ", " at ", " to "] {
      if let range = text.range(of: joint) { return String(text[..<range.lowerBound]) }
    }
    return nil
  }
}
