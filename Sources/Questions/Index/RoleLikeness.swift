import English

/// Which roles of a chronicle could pass for one another, worked out once for each pair of names.
package struct RoleLikeness: Sendable {
  private let numbers: [String: Int]
  private let alike: [Set<Int>]
  private let meaning: Lexicon.Roles

  /// - Complexity: quadratic in the number of different names of roles, of which there are few.
  init(_ roles: Set<String>, _ meaning: Lexicon.Roles) {
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

  /// As ``Lexicon/Roles/areConfusable``.
  package func areConfusable(_ first: String, _ second: String) -> Bool {
    guard !alike.isEmpty, let one = numbers[first], let two = numbers[second] else {
      return meaning.areConfusable(first, second)
    }
    return alike[one].contains(two)
  }
}
