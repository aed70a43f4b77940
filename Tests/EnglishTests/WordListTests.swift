import Testing

@testable import English

extension WordList: CustomTestStringConvertible {
  /// The whole list would fill the log.
  public var testDescription: String { "a list" }
}

/// The lists that a historian may edit: each is written as it is read.
@Suite struct WordListTests {
  /// Lists of a word or phrase a line.
  private static let sets: [(name: String, list: WordList)] = [
    ("active-verbs", .activeVerbs), ("amount-circumstances", .amountCircumstances),
    ("bodies-with-at", .bodiesWithAt), ("bodies-with-on", .bodiesWithOn),
    ("body-additions", .bodyAdditions), ("body-kinds", .bodyKinds), ("common-roles", .commonRoles),
    ("doubling-verbs", .doublingVerbs), ("fields", .fields), ("going-verbs", .goingVerbs),
    ("masculine-roles", .masculineRoles), ("name-particles", .nameParticles),
    ("participles", .participles), ("plan-words", .planWords), ("relations", .relations),
    ("role-placeholders", .rolePlaceholders), ("roles-with-at", .rolesWithAt),
    ("rough-words", .roughWords), ("sending-verbs", .sendingVerbs),
    ("separate-levels", .separateLevels), ("sentence-openings", .sentenceOpenings),
    ("shared-roles", .sharedRoles),
    ("slipped-units", .slippedUnits), ("sole-posts", .solePosts), ("telling-words", .tellingWords),
    ("thrones", .thrones), ("titles", .titles), ("unchanged-nouns", .unchangedNouns),
    ("verb-adverbs", .verbAdverbs),
    ("verbs", .verbs),
  ]

  /// Lists of words that belong together.
  private static let groups: [(name: String, list: WordList)] = [
    ("body-words", .bodyWords), ("confusable-words", .confusableWords),
    ("given-names", .givenNames), ("levels", .levels), ("name-endings", .nameEndings),
    ("ranks", .ranks), ("role-synonyms", .roleSynonyms),
  ]

  /// Lists of a word with what is said of it.
  private static let tables: [(name: String, list: WordList)] = [
    ("compound-roles", .compoundRoles), ("feminine-roles", .feminineRoles),
    ("irregular-verbs", .irregularVerbs),
    ("near-ranks", .nearRanks), ("right-ranks", .rightRanks), ("spellings", .spellings),
    ("time-units", .timeUnits),
  ]

  /// Words are compared folded: small Latin letters and digits; a hyphen stands in what is no answer.
  private static func isFolded(_ phrase: String) -> Bool {
    let words = phrase.split(separator: " ").map(String.init)
    return !words.isEmpty && words.joined(separator: " ") == phrase
      && words.allSatisfy { word in
        word.split(separator: "-").allSatisfy { Folding.words(String($0)) == [String($0)] }
          || ["the", "a", "an"].contains(word)
      }
  }

  @Test(arguments: sets) func aSetHasEachWordOnce(_ name: String, _ list: WordList) {
    let words = list.groups.flatMap(\.self)
    #expect(list.groups.allSatisfy { $0.count == 1 }, "one word a line: \(name)")
    #expect(words.count > 3 && Set(words).count == words.count, "\(name)")
    for word in words { #expect(Self.isFolded(word), "\(name): \(word)") }
  }

  @Test(arguments: groups) func aGroupHasSeveralWords(_ name: String, _ list: WordList) {
    let groups = list.groups
    #expect(groups.count > 2)
    for group in groups {
      #expect(Set(group).count == group.count, "\(name): \(group)")
      for word in group { #expect(Self.isFolded(word), "\(name): \(word)") }
    }
    // A first name may be several names; any other word is in one group.
    guard name != "given-names", name != "confusable-words" else { return }
    let words = groups.flatMap(\.self)
    let twice = Dictionary(grouping: words, by: \.self).filter { $0.value.count > 1 }.keys
    #expect(twice.isEmpty, "\(name): \(twice.sorted())")
  }

  @Test(arguments: tables) func aTableHasItsColumns(_ name: String, _ list: WordList) {
    let entries = list.entries()
    #expect(entries.count > 2)
    for (head, words) in entries {
      #expect(!head.isEmpty && !words.isEmpty, "\(name): \(head)")
      #expect(Set(words).count == words.count, "\(name): \(head)")
    }
  }

  /// What the list of ranks says nearly of another are ranks itself.
  @Test func nearRanksAreRanks() {
    let ranks = Set(WordList.ranks.groups.map { $0[0] })
    for (right, typed) in WordList.nearRanks.entries() + WordList.rightRanks.entries() {
      #expect(ranks.isSuperset(of: typed + [right]), "\(right): \(typed)")
    }
  }

  @Test func namesWithTheAreCapitalised() {
    for name in WordList.namesWithThe.words { #expect(name.first?.isUppercase == true) }
  }

  /// What holds a place, lies by a river or near a larger one is on the list itself, and there is one of it.
  @Test func placesAreNamedByTheirFirstNames() {
    let places = WordList.places.sides
    let counts = Dictionary(grouping: places.map { $0.names[0] }, by: \.self).mapValues(\.count)
    let named =
      places.flatMap(\.others) + WordList.rivers.sides.flatMap(\.others)
      + WordList.nearPlaces.sides.flatMap { $0.names + $0.others }
    for name in named { #expect(counts[name] == 1, "\(name)") }
    for (names, _) in places + WordList.rivers.sides {
      #expect(Set(names).count == names.count && !names.isEmpty, "\(names)")
      for name in names {
        #expect(!Folding.words(name).isEmpty && name.utf8.allSatisfy { $0 < 0x80 })
      }
    }
  }

  /// No place lies in itself, at any remove.
  @Test func noPlaceHoldsItself() {
    let holders = Dictionary(
      WordList.places.sides.map { ($0.names[0], $0.others) }, uniquingKeysWith: +)
    for place in holders.keys {
      var reached: Set<String> = []
      var next = holders[place] ?? []
      while let holder = next.popLast() {
        if reached.insert(holder).inserted { next += holders[holder] ?? [] }
      }
      #expect(!reached.contains(place), "\(place)")
    }
  }

  /// Another name of one place names no other, so that an answer never means a place by mistake; what
  /// holds it may share one, as Russia does with its empire.
  @Test func aPlacesOtherNameIsItsOwn() {
    let places = WordList.places.sides
    var owners: [[String]: Set<Int>] = [:]
    for (number, place) in places.enumerated() {
      for name in place.names { owners[Gazetteer.folded(name), default: []].insert(number) }
    }
    for (name, numbers) in owners where numbers.count > 1 {
      let isFirst = numbers.allSatisfy { Gazetteer.folded(places[$0].names[0]) == name }
      let isNested = numbers.contains { one in
        let around = Gazetteer.containers(of: [one])
        return numbers.allSatisfy { $0 == one || around.contains($0) }
      }
      #expect(isFirst || isNested, "\(name)")
    }
  }

  @Test func everyLetterIsOneAndBecomesPlain() {
    let letters = WordList.letters.entries("=")
    #expect(Set(letters.map(\.head)).count == letters.count)
    for (letter, spelling) in letters {
      #expect(letter.unicodeScalars.count == 1 && !letter.unicodeScalars.allSatisfy(\.isASCII))
      #expect(
        spelling.count <= 1 && spelling.allSatisfy { Folding.pieces($0) == [$0] }, "\(letter)")
    }
  }
}
