import English

extension AnswerPart {
  /// Rank, level and body, as far as the right role has them or they were typed.
  static func roleParts(_ typed: String, _ answer: Answer) -> [AnswerPart] {
    let given = RoleText(typed)
    let right = RoleText(answer.text)
    guard let rank = given.rank, let wanted = right.rank else { return [] }
    var parts = [
      AnswerPart(
        "role", typed: shown(rank), right: shown(wanted),
        isRight: RoleRanks.compare(rank, expected: wanted) == .same)
    ]
    if !given.levels.isEmpty || !right.levels.isEmpty {
      parts.append(
        AnswerPart(
          "level", typed: levels(given), right: levels(right), isRight: given.levels == right.levels
        ))
    }
    if !right.body.isEmpty {
      let body = given.body.isEmpty ? nil : shown(given.body)
      var isRight = false
      switch BodyComparison(given.body, right.body) {
      case .same, .shortened: isRight = body != nil
      default: break
      }
      parts.append(
        AnswerPart("body", typed: body, right: shown(right.body), isRight: isRight))
    }
    return parts.count > 1 ? parts : []
  }

  private static func shown(_ rank: String) -> String {
    rank.split(separator: "_").joined(separator: " ")
  }

  private static func shown(_ body: BodyText) -> String {
    let text = body.plain
    return text.hasPrefix("of ") ? String(text.dropFirst(3)) : text
  }

  private static func levels(_ role: RoleText) -> String? {
    role.levels.isEmpty ? nil : role.levels.sorted().joined(separator: ", ")
  }
}
