/// What the words of roles mean in English.
extension English {
  package func isShared(_ role: String) -> Bool { RoleWords.isShared(role) }

  package func isCommon(_ role: String) -> Bool { RoleWords.isCommon(role) }

  package func isForWomen(_ role: String) -> Bool { RoleWords.isForWomen(role) }

  package func isForMen(_ role: String) -> Bool { RoleWords.isForMen(role) }

  package func isSame(_ first: String, _ second: String) -> Bool { RoleWords.isSame(first, second) }

  package func mayMean(_ first: String, _ second: String) -> Bool {
    RoleWords.mayMean(first, second)
  }

  package func sort(ofBody name: String) -> String { BodyPrepositions.head(of: name) }

  package func areConfusable(_ first: String, _ second: String) -> Bool {
    RoleWords.areConfusable(first, second)
  }
}
