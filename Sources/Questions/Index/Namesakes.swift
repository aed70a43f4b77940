import Chronicle
import English

/// Who shares a name or an alias with somebody concerned in a question: as an option it could be right.
struct Namesakes {
  private let concerned: Set<String>
  private let names: Set<String>
  private let bodies: [Entity]
  private let bodyNames: NameParts?

  init(of concerned: Set<String>, in index: ChronicleIndex) {
    self.concerned = concerned
    names = Set(
      concerned.compactMap { index.chronicle.agent($0) }.flatMap(\.allNames).map(Self.folded))
    bodies = concerned.compactMap { index.chronicle.organisations[$0] }
    bodyNames = bodies.isEmpty ? nil : index.bodyNames
  }

  /// Whether it is one of them, is called as one of them is, or is perhaps part of one of them.
  func include(_ entity: Entity) -> Bool {
    concerned.contains(entity.id) || entity.allNames.contains { names.contains(Self.folded($0)) }
      || entity.kind != .person && bodies.contains { bodyNames?.share($0, entity) ?? false }
  }

  private static func folded(_ name: String) -> String { name.withoutArticle.lowercased() }
}
