import Records

extension CardProgress {
  /// Its members as in `state.json`.
  package var members: [JSONValue.Member] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.progress(self)
    writer.endObject()
    return (try? JSONValue(writer.bytes))?.members ?? []
  }

  /// From members as in `state.json`, among which others may be; nil where they are impossible.
  package init?(_ value: JSONValue) {
    var writer = JSONWriter()
    writer.value(value)
    var scanner = JSONScanner(writer.bytes)
    var fields = RecordFields()
    guard (try? fields.read(&scanner)) != nil,
      let card = try? RecordSource(scanner: scanner, fields: fields).progress()
    else { return nil }
    self = card
  }
}
