/// What the words of a role's name mean for questions about it, in one language.
package protocol RoleMeaning: Sendable {
  /// Whether many hold it at a time: who held one has many right answers.
  func isShared(_ role: String) -> Bool

  /// Whether nearly everybody with a post at a body is that besides.
  func isCommon(_ role: String) -> Bool

  /// Whether the name is that of a woman's post only, or of a man's: `queen`, `king`.
  func isForWomen(_ role: String) -> Bool
  func isForMen(_ role: String) -> Bool

  /// Whether both are one post, held by a woman and by a man: `king`, `queen`.
  func isSame(_ first: String, _ second: String) -> Bool

  /// Whether who is asked for the one could be told the other: one name says all that the other says.
  func mayMean(_ first: String, _ second: String) -> Bool

  /// What sort of body the name says it is: `front` of `the Eastern Front`.
  func sort(ofBody name: String) -> String

  /// Whether one could pass for the other.
  func areConfusable(_ first: String, _ second: String) -> Bool
}

/// Which roles of a chronicle could pass for one another, worked out once for each pair of names.
package struct RoleLikeness: Sendable {
  private let numbers: [String: Int]
  private let alike: [Set<Int>]
  private let meaning: any RoleMeaning

  /// - Complexity: quadratic in the number of different names of roles, of which there are few.
  init(_ roles: Set<String>, _ meaning: any RoleMeaning) {
    self.meaning = meaning
    let names = roles.sorted()
    numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    // Too many different names are compared as they come.
    alike =
      names.count > 400
      ? []
      : names.map { one in
        Set(names.indices.filter { meaning.areConfusable(one, names[$0]) })
      }
  }

  /// As ``RoleMeaning/areConfusable(_:_:)``.
  package func areConfusable(_ first: String, _ second: String) -> Bool {
    guard !alike.isEmpty, let one = numbers[first], let two = numbers[second] else {
      return meaning.areConfusable(first, second)
    }
    return alike[one].contains(two)
  }
}
