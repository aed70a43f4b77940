/// Words beside a name that are no part of it.
enum Titles {
  /// Ranks, forms of address, dignities.
  static let words = WordList.titles.words

  /// Small words inside names.
  static let particles = WordList.nameParticles.words

  /// The words without titles; a name that is all titles stays as it is.
  static func removed(from words: [NameWord]) -> [NameWord] {
    let rest = words.filter { !Titles.words.contains($0.text) }
    return rest.isEmpty ? words : rest
  }
}

/// Words by which people are described rather than named.
enum Kinship {
  private static let relations = WordList.relations.words
  private static let owners: Set<String> = ["his", "her", "their", "my", "own", "s"]

  /// `his father`, `her older brother`: one relation and nothing that could be a name.
  static func isDescription(_ words: [String]) -> Bool {
    let qualities: Set<String> = [
      "elder", "older", "younger", "eldest", "youngest", "half", "of", "in", "law",
    ]
    let rest = words.filter { !owners.contains($0) && !qualities.contains($0) }
    return words.count > rest.count && rest.count == 1 && relations.contains(rest[0])
  }
}
