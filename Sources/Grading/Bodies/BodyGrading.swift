import English

/// Organisations: by name, acronym or alias; a truncation that names another body is wrong.
enum BodyGrading {
  static func judge(_ typed: String, _ expected: Expectation, among others: NameIndex) -> Judgement
  {
    let words = NameWord.words(typed)
    guard !words.isEmpty else {
      return Judgement(.wrong, "That can't be read as a name.", isUnreadable: true)
    }
    let names = expected.answer.allNames
    let joined = words.texts.joined()
    if names.contains(where: { Folding.words($0).joined() == joined }) {
      return Judgement(.correct)
    }
    let rivals = others.candidates(words).filter {
      !expected.isSame($0.entity) && $0.entity.kind != .role
    }
    if let other = rivals.first(where: { $0.names.contains { $0.texts == words.texts } }) {
      return Self.isOther(other.entity, words)
    }
    let given = BodyText(typed)
    if Acronyms.means(typed, names) { return Judgement(.correct) }
    let own = names.map { BodyComparison(given, BodyText($0)) }
    return judge(given, own, expected, rivals)
  }

  private static func judge(
    _ given: BodyText, _ own: [BodyComparison], _ expected: Expectation, _ rivals: [NameIndex.Entry]
  ) -> Judgement {
    let names = expected.answer.allNames
    let slips = own.compactMap { if case .same(let slips) = $0 { slips } else { nil } }.min()
    for rival in rivals {
      for name in rival.bodies {
        guard case .same(let other) = BodyComparison(given, name) else { continue }
        if other < slips ?? .max { return Judgement(.wrong, "That is \(rival.entity.name).") }
        if other == slips {
          return Judgement(.close, "That could be \(rival.entity.name) too.", asking: "Which one?")
        }
      }
    }
    if let slips { return Judgement(.correct, hasSlip: slips > 0) }
    if own.contains(.faction) {
      return Judgement(.close, "That is a part of it.", asking: "Which body as a whole?")
    }
    if own.contains(.shortened) {
      let namesake = rivals.first { rival in
        rival.bodies.contains { BodyComparison(given, $0) == .shortened }
      }
      return namesake.map {
        Judgement(
          .close, "\($0.entity.name.withUppercaseStart) goes by that name too.",
          asking: "Which one?")
      } ?? Judgement(.correct, "In full: \(names[0]).")
    }
    if let description = expected.distinction.map({ BodyText($0) }),
      case .same = BodyComparison(given, description)
    {
      return Judgement(.close, "That describes it.", asking: "What was it called?")
    }
    if own.contains(.field) || own.contains(.headOnly) {
      return Judgement(.close, "Right as far as it goes.", asking: "Its whole name?")
    }
    if Acronyms.isOneSlip(given.plain, from: names) {
      return Judgement(.close, "One letter is not right.", asking: "Which letters?")
    }
    if let alike = names.lazy.compactMap({ FixedWords.alike(given, BodyText($0)) }).first {
      return Judgement(
        .close, "That could be \(alike.1) or \(alike.0).",
        asking: "Which of the two?")
    }
    return Judgement(.wrong)
  }

  private static func isOther(_ entity: NamedEntity, _ typed: [NameWord]) -> Judgement {
    let isOtherType = entity.kind.map { $0 != .organisation } ?? false
    return Judgement(
      .wrong,
      isOtherType
        ? "\(entity.name) isn't an organisation; the question asks for one."
        : "That is \(entity.name).",
      isUnreadable: isOtherType)
  }
}
