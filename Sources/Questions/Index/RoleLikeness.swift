import Chronicle
import English

/// Which roles of a chronicle could pass for one another, worked out once for each pair of names.
package struct RoleLikeness: Sendable {
  private let numbers: [String: Int]
  private let alike: [Set<Int>]
  private let exclusive: [Set<Int>]
  private let meaning: Lexicon.Roles
  private let facts: [Facts]

  private struct Facts: Sendable {
    let isCommon: Bool
    let isForWomen: Bool
    let isForMen: Bool

    init(_ role: String, _ meaning: Lexicon.Roles) {
      isCommon = meaning.isCommon(role)
      isForWomen = meaning.isForWomen(role)
      isForMen = meaning.isForMen(role)
    }
  }

  /// - Complexity: quadratic in the number of different names of roles, of which there are few.
  init(_ roles: Set<String>, _ meaning: Lexicon.Roles) {
    self.meaning = meaning
    let names = roles.sorted()
    numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    facts = names.map { Facts($0, meaning) }
    // Too many different names are compared as they come.
    alike =
      names.count > 400
      ? []
      : names.map { one in
        Set(names.indices.filter { meaning.areConfusable(one, names[$0]) })
      }
    exclusive =
      names.count > 400
      ? []
      : names.map { one in
        Set(names.indices.filter { meaning.areExclusive(one, names[$0]) })
      }
  }

  private func facts(_ role: String) -> Facts {
    numbers[role].map { facts[$0] } ?? Facts(role, meaning)
  }

  /// As ``Lexicon/Roles/isCommon``.
  func isCommon(_ role: String) -> Bool { facts(role).isCommon }

  /// As ``Lexicon/Roles/isForWomen``.
  func isForWomen(_ role: String) -> Bool { facts(role).isForWomen }

  /// As ``Lexicon/Roles/isForMen``.
  func isForMen(_ role: String) -> Bool { facts(role).isForMen }

  /// As ``Lexicon/Roles/areConfusable``.
  package func areConfusable(_ first: String, _ second: String) -> Bool {
    guard !alike.isEmpty, let one = numbers[first], let two = numbers[second] else {
      return meaning.areConfusable(first, second)
    }
    return alike[one].contains(two)
  }

  /// As ``Lexicon/Roles/areExclusive``.
  func areExclusive(_ first: String, _ second: String) -> Bool {
    guard !exclusive.isEmpty, let one = numbers[first], let two = numbers[second] else {
      return meaning.areExclusive(first, second)
    }
    return exclusive[one].contains(two)
  }
}

/// Who is known for a woman by a post, and so no wrong option for a man's, and the other way round:
/// among three kings the one queen would be the right one.
struct WomenAndMen: Sendable {
  private var women: Set<String> = []
  private let roles: RoleLikeness

  init(_ terms: [Term], _ names: Names, _ roles: RoleLikeness) {
    self.roles = roles
    for term in terms where roles.isForWomen(names.role(term.tenure)) {
      women.formUnion(term.event.who)
    }
  }

  /// Whether somebody may be an option for who held a role.
  func mayHold(_ role: String, _ id: String) -> Bool {
    roles.isForWomen(role)
      ? women.contains(id) : roles.isForMen(role) ? !women.contains(id) : true
  }
}
