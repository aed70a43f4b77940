import English

/// How a typed name agrees with a person's.
enum PersonMatch: Equatable {
  /// One of their names word for word, in any spelling.
  case exact
  /// Surname with first name or initials.
  case named(slips: Int)
  case surnameOnly(slips: Int)
  case firstNameOnly(slips: Int)
  /// The surname, with names or a number that are not theirs.
  case contradiction
  case none

  /// Fewer is better; what is no match counts nothing.
  var slips: Int? {
    switch self {
    case .exact: 0
    case .named(let slips), .surnameOnly(let slips), .firstNameOnly(let slips): slips
    case .contradiction, .none: nil
    }
  }

  init(_ typed: [NameWord], _ person: PersonProfile) {
    if person.forms.contains(where: { typed.isSpelled($0) }) {
      self = .exact
      return
    }
    var words = typed.filter { !Titles.particles.contains($0.text) }
    if words.isEmpty { words = typed }
    if words.count > 1, let last = words.last, let number = RegnalNumbers.numeral(last.text) {
      if number == person.numeral {
        words.removeLast()
      } else if !last.isInitial {
        // Nicholas I for Nicholas II; a single letter may be an initial.
        self = .contradiction
        return
      }
    }
    self = Self.best(words, person)
  }

  private static func best(_ words: [NameWord], _ person: PersonProfile) -> PersonMatch {
    var best = PersonMatch.none
    for (position, word) in words.enumerated() {
      guard !word.isInitial, let slips = surname(word, person) else { continue }
      var rest = words
      rest.remove(at: position)
      let found: PersonMatch
      if rest.isEmpty {
        found = .surnameOnly(slips: slips)
      } else if let more = given(rest, person) {
        found = .named(slips: slips + more)
      } else {
        found = .contradiction
      }
      switch (best, found.slips) {
      case (.none, _), (.contradiction, .some): best = found
      case (_, let slips?) where slips < best.slips ?? .max: best = found
      default: break
      }
    }
    if best == .none, let first = words.first, !first.isInitial,
      let slips = person.firstNames.compactMap({ GivenNames.slips(first, $0) }).min(),
      words.dropFirst().allSatisfy({ isGiven($0, person) })
    {
      return .firstNameOnly(slips: slips)
    }
    return best
  }

  private static func surname(_ word: NameWord, _ person: PersonProfile) -> Int? {
    var least: Int?
    for surname in person.surnames {
      guard let slips = word.slips(from: surname) else { continue }
      // Sergei is no slip of the surname Serge, but a name of its own.
      if slips > 0, GivenNames.isKnown(word.text) { continue }
      least = min(least ?? slips, slips)
    }
    return least
  }

  /// The slips in first and further names; nil where one of them is not theirs.
  private static func given(_ words: [NameWord], _ person: PersonProfile) -> Int? {
    guard let first = words.first else { return 0 }
    var total = 0
    if let slips = least(first, person.firstNames) {
      total += slips
    } else if let slips = first.isInitial ? nil : least(first, person.middleNames) {
      // Vissarionovich Stalin, or a second surname.
      total += slips
    } else if let slips = surname(first, person) {
      total += slips
    } else {
      return nil
    }
    for word in words.dropFirst() {
      if let slips = least(word, person.middleNames) ?? least(word, person.firstNames)
        ?? surname(word, person)
      {
        total += slips
      } else if !person.middleNames.isEmpty {
        return nil
      }
    }
    return total
  }

  private static func isGiven(_ word: NameWord, _ person: PersonProfile) -> Bool {
    least(word, person.middleNames) != nil || least(word, person.firstNames) != nil
  }

  private static func least(_ word: NameWord, _ names: [NameWord]) -> Int? {
    names.compactMap { GivenNames.slips(word, $0) }.min()
  }
}
