package import Chronicle

/// Whether two entities' names overlap so far that one may be part of the other.
package struct NameParts: Sendable {
  /// The words of each name that occurs.
  private let words: [String: Set<String>]

  /// - Complexity: linear in the length of all names.
  package init(_ entities: some Sequence<Entity>) {
    var words: [String: Set<String>] = [:]
    for name in entities.lazy.flatMap(\.allNames) where words[name] == nil {
      words[name] = Self.words(name)
    }
    self.words = words
  }

  /// True where all words of one's name stand in the other's, or they share a name.
  package func share(_ first: Entity, _ second: Entity) -> Bool {
    for one in first.allNames {
      for two in second.allNames where nests(one, two) { return true }
    }
    return false
  }

  private func nests(_ first: String, _ second: String) -> Bool {
    let one = words[first] ?? Self.words(first), two = words[second] ?? Self.words(second)
    return one.count <= two.count ? one.isSubset(of: two) : two.isSubset(of: one)
  }

  private static func words(_ name: String) -> Set<String> {
    Set(
      name.withoutArticle.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    ).subtracting(["of", "the", "for", "and"])
  }
}
