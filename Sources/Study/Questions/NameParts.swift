package import Chronicle

/// Whether two entities' names overlap so far that one may be part of the other.
package enum NameParts {
  /// True where all words of one's name stand in the other's, or they share a name.
  package static func share(_ first: Entity, _ second: Entity) -> Bool {
    for one in first.allNames {
      for two in second.allNames where nests(one, two) { return true }
    }
    return false
  }

  private static func nests(_ first: String, _ second: String) -> Bool {
    let one = words(first), two = words(second)
    return one.isSubset(of: two) || two.isSubset(of: one)
  }

  private static func words(_ name: String) -> Set<Substring> {
    Set(name.withoutArticle.lowercased().split { !$0.isLetter && !$0.isNumber })
      .subtracting(["of", "the", "for", "and"])
  }
}
