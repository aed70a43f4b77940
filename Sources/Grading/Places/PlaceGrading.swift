import English

/// Places: by any of their names, then or now; what holds the place is close, another place is wrong.
enum PlaceGrading {
  static func judge(_ typed: String, _ expected: Expectation, among others: NameIndex) -> Judgement
  {
    let parts = typed.split(separator: ",").map(String.init)
    let main = Gazetteer.words(parts.first ?? "")
    guard !main.isEmpty else {
      return Judgement(.wrong, "That can't be read as a name.", isUnreadable: true)
    }
    let names = expected.answer.allNames
    if names.contains(where: { Gazetteer.words($0).texts == Gazetteer.words(typed).texts }) {
      return named(typed, expected)
    }
    let rivals = others.candidates(main).filter { !expected.isSame($0.entity) }
    var judgement = judge(main, names, rivals, expected)
    // "Aloja, Latvia": the rest must hold the place, as far as that is known.
    if judgement.verdict == .correct, parts.count > 1 {
      let rest = parts.dropFirst().map { Gazetteer.words($0) }
      let isFalse = rest.contains { word in
        Gazetteer.isContainer(word) && !Gazetteer.holds(word, places(names))
          && !expected.isContained(in: word)
      }
      if isFalse { judgement = Judgement(.close, "The place is right, what it lies in is not.") }
    }
    return judgement
  }

  private static func judge(
    _ typed: [NameWord], _ names: [String], _ rivals: [NameIndex.Entry], _ expected: Expectation
  ) -> Judgement {
    let forms = names.map { Gazetteer.words($0) }
    if forms.contains(where: { typed.isSpelled($0) }) {
      return named(typed.texts.joined(separator: " "), expected)
    }
    let own = places(names)
    let isContainer = expected.isContained(in: typed) || Gazetteer.holds(typed, own)
    let namesake = rivals.first { rival in rival.names.contains { typed.isSpelled($0) } }
    if let namesake {
      return isContainer ? container() : other(namesake.entity)
    }
    let meant = Gazetteer.places(typed)
    if !meant.isEmpty {
      if !meant.isDisjoint(with: own) {
        return Judgement(.correct, "The chronicle calls it \(expected.answer.text).")
      }
      // A known place of another name is another place, however alike.
      if isContainer { return container() }
      if Gazetteer.areNear(meant, own) {
        return Judgement(.close, "Near, but not the place.", asking: "Which place exactly?")
      }
      return Judgement(.wrong, "That is another place.")
    }
    if isContainer { return container() }
    let slips = forms.compactMap { Self.slips(typed, $0) }.min()
    for rival in rivals {
      guard let other = rival.names.compactMap({ Self.slips(typed, $0) }).min() else { continue }
      if other < slips ?? .max { return self.other(rival.entity) }
      if other == slips {
        return Judgement(.close, "That could be \(rival.entity.name) too.", asking: "Which one?")
      }
    }
    if let slips { return Judgement(.correct, hasSlip: slips > 0) }
    if Gazetteer.isRiver(typed, of: own) {
      return Judgement(.close, "That is the river.", asking: "Which town?")
    }
    if typed.allSatisfy({ NumberWords.value($0.text) != nil }) {
      return Judgement(.wrong, "The question asks for a place.", isUnreadable: true)
    }
    return Judgement(.wrong)
  }

  /// One of its names: where another stands in the chronicle, that is said.
  private static func named(_ typed: String, _ expected: Expectation) -> Judgement {
    let shown = Gazetteer.words(expected.answer.text)
    let isShown = shown.isSpelled(Gazetteer.words(typed))
    return Judgement(.correct, isShown ? "" : "The chronicle calls it \(expected.answer.text).")
  }

  private static func container() -> Judgement {
    Judgement(.close, "It lies there.", asking: "Which place exactly?")
  }

  private static func other(_ entity: NamedEntity) -> Judgement {
    let isOtherType = entity.kind.map { $0 != .place } ?? false
    return Judgement(
      .wrong,
      isOtherType
        ? "\(entity.name) isn't a place; the question asks for one." : "That is \(entity.name).",
      isUnreadable: isOtherType)
  }

  /// Slips between two names word by word; nil where they differ in more.
  private static func slips(_ typed: [NameWord], _ name: [NameWord]) -> Int? {
    let joined = (typed.texts.joined(), name.texts.joined())
    if typed.count != name.count {
      return joined.0 == joined.1 ? 0 : Slip.count(joined.0, joined.1)
    }
    var total = 0
    for (one, two) in zip(typed, name) {
      guard let slips = one.slips(from: two) else { return nil }
      total += slips
    }
    return total
  }

  private static func places(_ names: [String]) -> Set<Int> {
    names.reduce(into: Set<Int>()) { $0.formUnion(Gazetteer.places(Gazetteer.words($1))) }
  }
}

extension Expectation {
  /// Whether the chronicle says that the place lies in what these words name.
  fileprivate func isContained(in words: [NameWord]) -> Bool {
    entity?.containers.contains { Gazetteer.words($0).isSpelled(words) } ?? false
  }
}
