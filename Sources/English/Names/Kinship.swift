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
