import Diagnostics

/// Reads `sources`.
enum SourceReader {
  static func read(_ fields: Fields, into findings: inout Findings) -> SourceTable {
    var table = SourceTable()
    guard let node = fields["sources"], !node.isNull else { return table }
    guard case .mapping(let entries) = node.content else {
      WrongType.report(
        "sources", is: node, expected: "a mapping of ids to sources", into: &findings)
      return table
    }
    for entry in entries where !entry.key.text.hasPrefix("x-") {
      guard BadID.check(entry.key, of: "source", into: &findings),
        let source = read(entry, into: &findings)
      else { continue }
      _ = table.insert(source)
    }
    return table
  }

  private static func read(
    _ entry: PlacedNode.Entry, into findings: inout Findings
  ) -> Source? {
    let id = entry.key.text
    if let title = entry.value.text {
      guard EmptyText.accepts(title, key: id, at: entry.key.place, into: &findings) else {
        return nil
      }
      return Source(id: id, title: title.text, place: entry.key.place)
    }
    guard
      let fields = Fields(entry.value, keys: Keys.source, subject: "a source", into: &findings)
    else {
      WrongType.report(id, is: entry.value, expected: "a title or a mapping", into: &findings)
      return nil
    }
    guard fields.has("title") else {
      EmptyText.reportMissing("title", of: id, at: entry.key.place, into: &findings)
      return nil
    }
    guard let title = fields.string("title", into: &findings) else { return nil }
    return Source(
      id: id, title: title, author: fields.string("author", into: &findings),
      publisher: fields.string("publisher", into: &findings),
      date: fields.string("date", into: &findings),
      licence: fields.string("licence", into: &findings),
      url: fields.string("url", into: &findings), place: entry.key.place)
  }
}
