/// What a person is called, by the parts of names.
package struct PersonProfile: Sendable {
  /// Each name without its titles.
  package private(set) var forms: [[NameWord]] = []
  package private(set) var surnames: [NameWord] = []
  /// First names, of all forms.
  package private(set) var firstNames: [NameWord] = []
  /// Patronymics and middle names.
  package private(set) var middleNames: [NameWord] = []
  /// The number of a monarch or pope: `ii`.
  package private(set) var numeral: String?
  /// Titles that stand in a name or in what tells them apart.
  package private(set) var titles: Set<String> = []

  package init(_ names: [String], distinction: String? = nil) {
    for name in names {
      let all = NameWord.ofPerson(name)
      titles.formUnion(all.texts.filter(Titles.words.contains))
      let words = Titles.removed(from: all)
      if !words.isEmpty, !forms.contains(words) { forms.append(words) }
    }
    titles.formUnion(Folding.words(distinction ?? "").filter(Titles.words.contains))
    for form in forms where form.count > 1 { take(form) }
    // A name of one word is a first name if it is one of theirs, else a surname or byname.
    for form in forms where form.count == 1 {
      let isFirst = firstNames.contains { GivenNames.agree($0, form[0]) }
      if isFirst, !surnames.isEmpty {
        add(form[0], to: \.firstNames)
      } else {
        add(form[0], to: \.surnames)
      }
    }
    // Initials say nothing where the name itself is known.
    if firstNames.contains(where: { !$0.isInitial }) { firstNames.removeAll(where: \.isInitial) }
    if middleNames.contains(where: { !$0.isInitial }) { middleNames.removeAll(where: \.isInitial) }
  }

  private mutating func take(_ form: [NameWord]) {
    var words = form.filter { !Titles.particles.contains($0.text) }
    if words.count > 1, let last = words.last, let number = RegnalNumbers.numeral(last.text) {
      numeral = number
      words.removeLast()
    }
    guard let surname = words.last else { return }
    add(surname, to: \.surnames)
    guard words.count > 1 else { return }
    add(words[0], to: \.firstNames)
    for word in words.dropFirst().dropLast() { add(word, to: \.middleNames) }
  }

  private mutating func add(_ word: NameWord, to list: WritableKeyPath<PersonProfile, [NameWord]>) {
    if !self[keyPath: list].contains(word) { self[keyPath: list].append(word) }
  }
}

/// Words beside a name that are no part of it.
package enum Titles {
  /// Ranks, forms of address, dignities.
  package static let words = WordList.titles.words

  /// Small words inside names.
  package static let particles = WordList.nameParticles.words

  /// The words without titles; a name that is all titles stays as it is.
  package static func removed(from words: [NameWord]) -> [NameWord] {
    let rest = words.filter { !Titles.words.contains($0.text) }
    return rest.isEmpty ? words : rest
  }
}

/// Words by which people are described rather than named.
package enum Kinship {
  private static let relations = WordList.relations.words
  private static let owners: Set<String> = ["his", "her", "their", "my", "own", "s"]

  /// `his father`, `her older brother`: one relation and nothing that could be a name.
  package static func isDescription(_ words: [String]) -> Bool {
    let qualities: Set<String> = [
      "elder", "older", "younger", "eldest", "youngest", "half", "of", "in", "law",
    ]
    let rest = words.filter { !owners.contains($0) && !qualities.contains($0) }
    return words.count > rest.count && rest.count == 1 && relations.contains(rest[0])
  }
}
