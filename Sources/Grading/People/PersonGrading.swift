import English

/// People: by surname, with first names in any language, order free, titles aside.
enum PersonGrading {
  static func judge(_ typed: String, _ expected: Expectation, among others: NameIndex) -> Judgement
  {
    let all = NameWord.ofPerson(typed)
    guard !all.isEmpty else {
      return Judgement(.wrong, "That can't be read as a name.", isUnreadable: true)
    }
    let answer = expected.answer
    // What is shown is always right.
    if answer.allNames.contains(where: { NameWord.ofPerson($0).texts == all.texts }) {
      return Judgement(.correct)
    }
    let words = Titles.removed(from: all)
    let own = PersonProfile(answer.allNames, distinction: expected.distinction)
    let match = PersonMatch(words, own)
    let rivals = others.candidates(all).compactMap { entry -> Rival? in
      guard let person = entry.person, !expected.isSame(entry.entity) else { return nil }
      let match = PersonMatch(words, person)
      return match.slips == nil ? nil : Rival(entity: entry.entity, person: person, match: match)
    }
    guard let slips = match.slips else {
      return refusal(all, match, expected, rivals, others)
    }
    if match == .exact { return Judgement(.correct) }
    // Nearer to somebody else: never right.
    if let nearer = rivals.first(where: { ($0.match.slips ?? .max) < slips }) {
      return Judgement(.wrong, "That is nearer to \(nearer.entity.name).")
    }
    if let exact = rivals.first(where: { $0.match == .exact }) {
      return Judgement(.wrong, "That is \(exact.entity.name).")
    }
    let equals = rivals.filter { $0.match.slips == slips && kind($0.match) == kind(match) }
    if equals.isEmpty || isToldApart(all, own, from: equals) {
      return Judgement(.correct, hasSlip: slips > 0)
    }
    if case .surnameOnly = match, expected.isSubject { return Judgement(.correct) }
    if case .named = match {
      return Judgement(
        .close, "That could be \(equals[0].entity.name) too.", asking: "Who exactly?")
    }
    return Judgement(
      .close, "\(equals[0].entity.name) goes by that name too.", asking: "Which one?")
  }

  private struct Rival {
    let entity: NamedEntity
    let person: PersonProfile
    let match: PersonMatch
  }

  private static func kind(_ match: PersonMatch) -> Int {
    switch match {
    case .exact: 0
    case .named: 1
    case .surnameOnly: 2
    case .firstNameOnly: 3
    case .contradiction, .none: 4
    }
  }

  /// A title that is theirs and no namesake's tells people apart.
  private static func isToldApart(
    _ typed: [NameWord], _ own: PersonProfile, from rivals: [Rival]
  ) -> Bool {
    let titles = Set(typed.texts.filter(Titles.words.contains))
    guard !titles.isEmpty, !titles.isDisjoint(with: own.titles) else { return false }
    return rivals.allSatisfy { titles.isDisjoint(with: $0.person.titles) }
  }

  /// Why it is wrong, as far as can be said.
  private static func refusal(
    _ typed: [NameWord], _ match: PersonMatch, _ expected: Expectation, _ rivals: [Rival],
    _ others: NameIndex
  ) -> Judgement {
    if let best = rivals.min(by: { ($0.match.slips ?? .max) < ($1.match.slips ?? .max) }) {
      return Judgement(.wrong, "That is \(best.entity.name).")
    }
    if match == .contradiction {
      return Judgement(.wrong, "The surname is right, the other name is somebody else's.")
    }
    if Kinship.isDescription(typed.texts) {
      return Judgement(.close, "That describes somebody.", asking: "What is the name?")
    }
    if let other = others.named(typed).first(where: {
      $0.entity.kind.map { $0 != .person } ?? false
    }) {
      return Judgement(
        .wrong, "\(other.entity.name) isn't a person; the question asks for one.",
        isUnreadable: true)
    }
    if typed.allSatisfy({ NumberWords.value($0.text) != nil }) {
      return Judgement(.wrong, "The question asks for a person.", isUnreadable: true)
    }
    return Judgement(.wrong)
  }
}
