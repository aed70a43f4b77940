import Diagnostics
import EDTF

/// Reads `select` and `except`: one selection, or a list of them.
enum SelectionReader {
  static func read(
    _ key: String, of recipe: MappingFields, asking vocabulary: Vocabulary,
    into diagnostics: inout DiagnosticList
  ) -> [Selection] {
    guard let node = recipe[key], !node.isNull else { return [] }
    let items: [PlacedNode] = if case .list(let items) = node.content { items } else { [node] }
    return items.compactMap { item in
      guard
        let fields = MappingFields(
          item, keys: Keys.selection, subject: "`\(key)`", into: &diagnostics)
      else {
        WrongType.report(
          key, is: item, expected: "a mapping such as `{tags: [anchor]}`", into: &diagnostics)
        return nil
      }
      return selection(fields, asking: vocabulary, into: &diagnostics)
    }
  }

  private static func selection(
    _ fields: MappingFields, asking vocabulary: Vocabulary, into diagnostics: inout DiagnosticList
  ) -> Selection {
    var selection = Selection(place: fields.place, fieldPlaces: fields.places(depth: 1))
    selection.from = date("from", of: fields, into: &diagnostics)
    selection.to = date("to", of: fields, into: &diagnostics)
    if let days = selection.days, let first = days.lower, let last = days.upper, first > last,
      let text = fields["to"]?.text
    {
      EndBeforeStart.report(text, into: &diagnostics)
    }
    selection.tags = fields.strings("tags", into: &diagnostics)
    selection.who = fields.strings("who", into: &diagnostics)
    selection.bodies = fields.strings("bodies", into: &diagnostics)
    selection.events = fields.strings("events", into: &diagnostics)
    selection.eventKinds = fields.strings("event-kinds", into: &diagnostics)
    selection.kinds = fields.kinds(
      "kinds", among: vocabulary.questionKinds, into: &diagnostics)
    selection.facets = (fields.texts("facets", into: &diagnostics) ?? []).filter {
      UnknownFacet.check($0, among: vocabulary.facets, into: &diagnostics)
    }.map(\.text)
    return selection
  }

  private static func date(
    _ key: String, of fields: MappingFields, into diagnostics: inout DiagnosticList
  ) -> HistoricalDate? {
    guard let node = fields[key] else { return nil }
    return DateField.read(
      node, keyPlace: fields.keyPlace(key), DateStyle(calendar: .unstated), into: &diagnostics)
  }
}
