import English

/// A typed office against one name of the right one.
struct RoleComparison {
  private let given: RoleText
  private let right: RoleText
  /// What the right body is called, in every name of the role.
  private let bodies: [BodyText]
  private let expected: Expectation
  private let others: NameIndex

  init(
    _ given: RoleText, _ right: RoleText, bodies: [BodyText], _ expected: Expectation,
    _ others: NameIndex
  ) {
    self.given = given
    self.right = right
    self.bodies = bodies
    self.expected = expected
    self.others = others
  }

  var judgement: Judgement {
    let body = body
    guard let rank = given.rank else { return withoutRank(body) }
    guard let wanted = right.rank else { return unknownRank(body) }
    let agreement = RoleRanks.compare(rank, expected: wanted)
    guard agreement != .different else { return Judgement(.wrong, "The rank is another.") }
    let added = given.levels.subtracting(right.levels)
    let missing = right.levels.subtracting(given.levels)
    guard added.isEmpty, missing.subtracting(["full"]).isEmpty else {
      let words = added.union(missing).sorted().joined(separator: ", ")
      return Judgement(.wrong, "The level is another: \(words).")
    }
    switch body {
    case .other: return Judgement(.wrong, "The body is another.")
    case .unconfirmed:
      return Judgement(.close, "The role is right; the question does not name that body.")
    case .part: return Judgement(.close, "The body is not whole.", asking: "Of which body?")
    case .missing where agreement == .same && missing.isEmpty:
      return Judgement(.close, "The body is missing.", asking: "Of which body?")
    case .missing: return Judgement(.close, "The body is missing.")
    case .same, .shortened, .none: break
    }
    if agreement == .near { return Judgement(.close, "Near, but that is not the rank.") }
    if !missing.isEmpty {
      return Judgement(.close, "Right as far as it goes.", asking: "Which exactly?")
    }
    return Judgement(
      .correct, body == .shortened ? "In full: \(expected.answer.text)." : "",
      hasSlip: given.slips > 0)
  }

  private enum Body { case same, shortened, part, missing, other, unconfirmed, none }

  private var body: Body {
    let wanted = bodies.filter { !$0.isEmpty }
    guard !wanted.isEmpty else {
      if given.body.isEmpty { return .none }
      return isInQuestion ? .same : .unconfirmed
    }
    if right.body.isEmpty {
      // The same role is known without its body too.
      if given.body.isEmpty { return .none }
    }
    guard !given.body.isEmpty else { return .missing }
    var best = Body.other
    let text = given.body.plain
    for name in wanted {
      switch BodyComparison(given.body, name) {
      case .same: return .same
      case .shortened: best = .shortened
      // The "Times" is another paper than the "Irish Times".
      case .headOnly: break
      case .field, .faction, .genusOnly: if best == .other { best = .part }
      case .different:
        if Acronyms.means(text, [name.plain]) { return .same }
      }
    }
    return best
  }

  /// Whether the body is the one in the question, by any name that the chronicle has for it.
  private var isInQuestion: Bool {
    guard !expected.question.isEmpty else { return false }
    let stem = BodyText(expected.question)
    func stands(_ name: BodyText) -> Bool {
      !name.isEmpty
        && name.words.allSatisfy { word in
          stem.words.contains { word.slips(from: $0) != nil }
        }
    }
    if stands(given.body) { return true }
    let words = given.body.words.map(\.name)
    return others.candidates(words).contains { entry in
      let names = entry.entity.allNames.map { BodyText($0) }
      let isMeant = names.contains { name in
        switch BodyComparison(given.body, name) {
        case .same, .shortened: true
        default: Acronyms.means(given.body.plain, [name.plain])
        }
      }
      return isMeant && names.contains(where: stands)
    }
  }

  /// The body alone, or something in it.
  private func withoutRank(_ body: Body) -> Judgement {
    if right.rank == nil { return unknownRank(body) }
    guard given.levels.isEmpty else { return Judgement(.wrong) }
    if body == .same, !bodies.allSatisfy(\.isEmpty) {
      return Judgement(.close, "The body is right.", asking: "As what?")
    }
    return Judgement(.wrong)
  }

  /// An office whose rank is in no table: its words decide.
  private func unknownRank(_ body: Body) -> Judgement {
    guard given.levels == right.levels, given.rank == right.rank else { return Judgement(.wrong) }
    guard case .same(let slips) = BodyComparison(given.body, right.body) else {
      return Judgement(.wrong)
    }
    return Judgement(.correct, hasSlip: slips > 0)
  }
}

extension BodyText {
  /// Its words with their joints.
  var plain: String {
    segments.map { segment in
      let words = segment.words.map(\.name.text).joined(separator: " ")
      return segment.joint.map { $0 == "," ? words : "\($0) \(words)" } ?? words
    }.joined(separator: " ")
  }
}
