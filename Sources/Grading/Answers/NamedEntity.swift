package import Chronicle

/// A person, body, role or place by its names: what an answer may be mistaken for.
package struct NamedEntity: Hashable, Sendable {
  package var name: String
  package var aliases: [String]
  /// What it is; nil where nobody said.
  package var kind: Answer.Kind?
  /// The entity's id, or empty.
  package var id: String
  /// Names of the places it lies in, the nearest first.
  package var containers: [String]
  /// What tells it apart from its namesakes: `the former colonel`.
  package var distinction: String?

  package init(
    name: String, aliases: [String], kind: Answer.Kind? = nil, id: String = "",
    containers: [String] = [], distinction: String? = nil
  ) {
    self.name = name
    self.aliases = aliases
    self.kind = kind
    self.id = id
    self.containers = containers
    self.distinction = distinction
  }

  package var allNames: [String] { [name] + aliases }
}

extension NamedEntity {
  /// Everything with a name in a chronicle.
  package static func all(in chronicle: Chronicle) -> [NamedEntity] {
    let tables = [
      chronicle.people, chronicle.organisations, chronicle.roles, chronicle.places,
    ]
    return tables.flatMap { table in table.map { NamedEntity($0, in: chronicle) } }
  }

  /// Everything with a name among the answers of a deck whose chronicle is not at hand.
  package static func all(in answers: [Answer]) -> [NamedEntity] {
    var seen: Set<[String]> = []
    return answers.compactMap { answer in
      switch answer.kind {
      case .person, .organisation, .place, .role:
        guard seen.insert([answer.kind.rawValue, answer.value]).inserted else { return nil }
        return NamedEntity(
          name: answer.text, aliases: answer.aliases, kind: answer.kind, id: answer.value)
      case .date, .duration, .number, .event: return nil
      }
    }
  }

  init(_ entity: Entity, in chronicle: Chronicle) {
    var containers: [String] = []
    var seen: Set<String> = [entity.id]
    var next = entity.container
    while let id = next, seen.insert(id).inserted, let place = chronicle.places[id] {
      containers += place.allNames
      next = place.container
    }
    let kind: Answer.Kind =
      switch entity.kind {
      case .person: .person
      case .organisation: .organisation
      case .role: .role
      case .place: .place
      }
    self.init(
      name: entity.name, aliases: entity.aliases, kind: kind, id: entity.id,
      containers: containers, distinction: entity.distinction)
  }
}
