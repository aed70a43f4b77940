import English

/// Roles are rank, level and body: a level word more or less is another role.
enum RoleGrading {
  static func judge(_ typed: String, _ expected: Expectation, among others: NameIndex) -> Judgement
  {
    let words = NameWord.words(typed)
    guard !words.isEmpty else {
      return Judgement(.wrong, "That can't be read as a role.", isUnreadable: true)
    }
    let names = expected.answer.allNames
    if names.contains(where: { Folding.words($0) == words.texts }) { return Judgement(.correct) }
    let named = others.named(words).filter { !expected.isSame($0.entity) }
    if named.contains(where: { $0.entity.kind == .role }) {
      return Judgement(.wrong, "That is another role.")
    }
    let given = RoleText(typed)
    let rights = names.map(RoleText.init)
    var best = Judgement(.wrong)
    for right in rights {
      // Bodies of the other names serve this one too, where the role is the same.
      let bodies = rights.filter { $0.rank == right.rank && $0.levels == right.levels }.map(\.body)
      let judgement = RoleComparison(given, right, bodies: bodies, expected, others).judgement
      if judgement.verdict.rank < best.verdict.rank
        || best.reason.isEmpty && judgement.verdict == best.verdict
      {
        best = judgement
      }
    }
    guard best.verdict == .wrong else { return best }
    return misplaced(typed, words, given, named.first?.entity, best)
  }

  /// A wrong answer that is no role at all gets a second try.
  private static func misplaced(
    _ typed: String, _ words: [NameWord], _ given: RoleText, _ entity: NamedEntity?,
    _ judgement: Judgement
  ) -> Judgement {
    guard given.rank == nil else { return judgement }
    if let entity, entity.kind != nil, entity.kind != .role {
      return Judgement(
        .wrong, "\(entity.name.withUppercaseStart) isn't a role; the question asks for one.",
        isUnreadable: true)
    }
    if words.allSatisfy({ NumberWords.value($0.text) != nil }) {
      return Judgement(.wrong, "The question asks for a role.", isUnreadable: true)
    }
    return judgement
  }
}
