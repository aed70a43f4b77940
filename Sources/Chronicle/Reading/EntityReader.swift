import Diagnostics

/// Reads `people`, `organisations`, `roles` and `places`.
enum EntityReader {
  static func read(
    _ key: String, _ kind: Entity.Kind, of fields: MappingFields,
    into diagnostics: inout DiagnosticList
  ) -> EntityTable {
    var table = EntityTable()
    guard let node = fields[key], !node.isNull else { return table }
    guard case .mapping(let entries) = node.content else {
      WrongType.report(key, is: node, expected: "a mapping of ids to names", into: &diagnostics)
      return table
    }
    for entry in entries where !entry.key.text.hasPrefix("x-") {
      guard BadID.check(entry.key, of: kind.rawValue, into: &diagnostics),
        let entity = read(entry, kind, into: &diagnostics)
      else { continue }
      _ = table.insert(entity)
    }
    return table
  }

  private static func read(
    _ entry: PlacedNode.Entry, _ kind: Entity.Kind, into diagnostics: inout DiagnosticList
  ) -> Entity? {
    let id = entry.key.text
    var entity = Entity(kind: kind, id: id, name: "", place: entry.key.place)
    switch entry.value.content {
    case .text(let name):
      guard EmptyText.accepts(name, key: id, at: entry.key.place, into: &diagnostics) else {
        return nil
      }
      entity.name = name.text
    case .list:
      WrongType.report(id, is: entry.value, expected: "a name or a mapping", into: &diagnostics)
      return nil
    case .mapping:
      let keys = Keys.entity(kind)
      guard
        let fields = MappingFields(
          entry.value, keys: keys, subject: article(kind), into: &diagnostics)
      else { return nil }
      entity.aliases = fields.strings("aliases", into: &diagnostics)
      entity.distinction = fields.string("is", into: &diagnostics)
      entity.preposition = fields.string("preposition", into: &diagnostics)
      if kind == .place || kind == .organisation,
        let sort = fields.text("sort", into: &diagnostics)
      {
        UnknownSort.check(sort, of: kind, into: &diagnostics)
        entity.sort = sort.text
      }
      if kind == .role {
        entity.isSole = fields.flag("sole", into: &diagnostics)
        entity.article = fields.value(
          "article", into: &diagnostics, orReport: UnknownArticle.report,
          Entity.Article.init(rawValue:))
      }
      if kind == .place { entity.container = fields.string("in", into: &diagnostics) }
      guard fields.has("name") else {
        EmptyText.reportMissing("name", of: id, at: entry.key.place, into: &diagnostics)
        return nil
      }
      guard let name = fields.string("name", into: &diagnostics) else { return nil }
      entity.name = name
    }
    return entity
  }

  private static func article(_ kind: Entity.Kind) -> String {
    kind == .organisation ? "an organisation" : "a \(kind.rawValue)"
  }
}

/// Reads `sources`.
enum SourceReader {
  static func read(_ fields: MappingFields, into diagnostics: inout DiagnosticList) -> SourceTable {
    var table = SourceTable()
    guard let node = fields["sources"], !node.isNull else { return table }
    guard case .mapping(let entries) = node.content else {
      WrongType.report(
        "sources", is: node, expected: "a mapping of ids to sources", into: &diagnostics)
      return table
    }
    for entry in entries where !entry.key.text.hasPrefix("x-") {
      guard BadID.check(entry.key, of: "source", into: &diagnostics),
        let source = read(entry, into: &diagnostics)
      else { continue }
      _ = table.insert(source)
    }
    return table
  }

  private static func read(
    _ entry: PlacedNode.Entry, into diagnostics: inout DiagnosticList
  ) -> Source? {
    let id = entry.key.text
    if let title = entry.value.text {
      guard EmptyText.accepts(title, key: id, at: entry.key.place, into: &diagnostics) else {
        return nil
      }
      return Source(id: id, title: title.text, place: entry.key.place)
    }
    guard
      let fields = MappingFields(
        entry.value, keys: Keys.source, subject: "a source", into: &diagnostics)
    else {
      WrongType.report(id, is: entry.value, expected: "a title or a mapping", into: &diagnostics)
      return nil
    }
    guard fields.has("title") else {
      EmptyText.reportMissing("title", of: id, at: entry.key.place, into: &diagnostics)
      return nil
    }
    guard let title = fields.string("title", into: &diagnostics) else { return nil }
    return Source(
      id: id, title: title, author: fields.string("author", into: &diagnostics),
      publisher: fields.string("publisher", into: &diagnostics),
      date: fields.string("date", into: &diagnostics),
      licence: fields.string("licence", into: &diagnostics),
      url: fields.string("url", into: &diagnostics), place: entry.key.place)
  }
}
