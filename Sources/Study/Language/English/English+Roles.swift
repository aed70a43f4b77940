/// What the words of roles mean in English.
extension English {
  package func isShared(_ role: String) -> Bool { RoleWords.isShared(role) }

  package func isCommon(_ role: String) -> Bool { RoleWords.isCommon(role) }

  package func sort(ofBody name: String) -> String { BodyPrepositions.head(of: name) }

  package func areConfusable(_ first: String, _ second: String) -> Bool {
    RoleWords.areConfusable(first, second)
  }
}
