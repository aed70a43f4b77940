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

/// Who shares a name or an alias with somebody concerned in a question: as an option it could be right.
struct Namesakes {
  private let concerned: Set<String>
  private let names: Set<String>
  private let bodies: [Entity]
  private let bodyNames: NameParts?
  private let words: [String: NameWords]

  init(of concerned: Set<String>, in index: ChronicleIndex) {
    self.concerned = concerned
    names = Set(
      concerned.compactMap { index.chronicle.agent($0) }.flatMap { index.words(of: $0).folded })
    words = index.agentWords
    bodies = concerned.compactMap { index.chronicle.organisations[$0] }
    bodyNames = bodies.isEmpty ? nil : index.bodyNames
  }

  /// Whether it is one of them, is called as one of them is, or is perhaps part of one of them.
  func include(_ entity: Entity) -> Bool {
    concerned.contains(entity.id)
      || (words[entity.id] ?? NameWords(entity)).folded.contains(where: names.contains)
      || entity.kind != .person && bodies.contains { bodyNames?.share($0, entity) ?? false }
  }
}
