package import Chronicle
import English

/// Whether two entities' names overlap so far that one may be part of the other.
package struct NameParts: Sendable {
  /// Of each entity, by its id, the words of each of its names as ascending numbers.
  private let names: [String: [[Int]]]

  /// - Parameter fillers: words that don't tell one name from another.
  /// - Complexity: linear in the length of all names.
  package init(_ entities: EntityTable, _ fillers: Set<String>) {
    var numbers: [String: Int] = [:]
    var names: [String: [[Int]]] = [:]
    for entity in entities {
      names[entity.id] = entity.allNames.map { name in
        Self.words(name).subtracting(fillers).map { word in
          if let number = numbers[word] { return number }
          numbers[word] = numbers.count
          return numbers.count - 1
        }.sorted()
      }
    }
    self.names = names
  }

  /// True where all words of one's name stand in the other's, or they share a name.
  package func share(_ first: Entity, _ second: Entity) -> Bool {
    let ones = names[first.id] ?? [], others = names[second.id] ?? []
    return ones.contains { one in others.contains { Self.nests(one, $0) } }
  }

  private static func nests(_ one: [Int], _ two: [Int]) -> Bool {
    one.count <= two.count ? one.allSatisfy(two.contains) : two.allSatisfy(one.contains)
  }

  private static func words(_ name: String) -> Set<String> {
    Set(name.withoutArticle.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }
}
