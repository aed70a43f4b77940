import Diagnostics

/// Reads `people`, `organisations`, `roles` and `places`.
enum EntityReader {
  static func read(
    _ key: String, _ kind: Entity.Kind, of fields: Fields, into findings: inout Findings
  ) -> EntityTable {
    var table = EntityTable()
    guard let node = fields[key], !node.isNull else { return table }
    guard case .mapping(let entries) = node.content else {
      WrongType.report(key, is: node, expected: "a mapping of ids to names", into: &findings)
      return table
    }
    for entry in entries where !entry.key.text.hasPrefix("x-") {
      guard BadID.check(entry.key, of: kind.rawValue, into: &findings),
        let entity = read(entry, kind, into: &findings)
      else { continue }
      _ = table.insert(entity)
    }
    return table
  }

  private static func read(
    _ entry: PlacedNode.Entry, _ kind: Entity.Kind, into findings: inout Findings
  ) -> Entity? {
    let id = entry.key.text
    var entity = Entity(kind: kind, id: id, name: "", place: entry.key.place)
    switch entry.value.content {
    case .text(let name):
      guard EmptyText.accepts(name, key: id, at: entry.key.place, into: &findings) else {
        return nil
      }
      entity.name = name.text
    case .list:
      WrongType.report(id, is: entry.value, expected: "a name or a mapping", into: &findings)
      return nil
    case .mapping:
      let keys = Keys.entity(kind)
      guard
        let fields = Fields(entry.value, keys: keys, subject: article(kind), into: &findings)
      else { return nil }
      entity.aliases = fields.strings("aliases", into: &findings)
      entity.distinction = fields.string("is", into: &findings)
      entity.preposition = fields.string("preposition", into: &findings)
      if kind == .place { entity.container = fields.string("in", into: &findings) }
      guard fields.has("name") else {
        EmptyText.reportMissing("name", of: id, at: entry.key.place, into: &findings)
        return nil
      }
      guard let name = fields.string("name", into: &findings) else { return nil }
      entity.name = name
    }
    return entity
  }

  private static func article(_ kind: Entity.Kind) -> String {
    kind == .organisation ? "an organisation" : "a \(kind.rawValue)"
  }
}
