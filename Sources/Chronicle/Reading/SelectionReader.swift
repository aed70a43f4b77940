import Diagnostics
import EDTF

/// Reads `select` and `except`: one selection, or a list of them.
enum SelectionReader {
  static func read(
    _ key: String, of recipe: Fields, into findings: inout Findings
  ) -> [Selection] {
    guard let node = recipe[key], !node.isNull else { return [] }
    let items: [PlacedNode] = if case .list(let items) = node.content { items } else { [node] }
    return items.compactMap { item in
      guard
        let fields = Fields(item, keys: Keys.selection, subject: "`\(key)`", into: &findings)
      else {
        WrongType.report(
          key, is: item, expected: "a mapping such as `{tags: [anchor]}`", into: &findings)
        return nil
      }
      return selection(fields, into: &findings)
    }
  }

  private static func selection(_ fields: Fields, into findings: inout Findings) -> Selection {
    var selection = Selection(place: fields.place, fieldPlaces: fields.places(depth: 1))
    selection.from = date("from", of: fields, into: &findings)
    selection.to = date("to", of: fields, into: &findings)
    if let days = selection.days, let first = days.lower, let last = days.upper, first > last,
      let text = fields["to"]?.text
    {
      EndBeforeStart.report(text, into: &findings)
    }
    selection.tags = fields.strings("tags", into: &findings)
    selection.who = fields.strings("who", into: &findings)
    selection.bodies = fields.strings("bodies", into: &findings)
    selection.events = fields.strings("events", into: &findings)
    selection.eventKinds = fields.strings("event-kinds", into: &findings)
    selection.kinds = UnknownKind.read(
      "kinds", of: fields, among: Keys.questionKinds, into: &findings)
    selection.facets = UnknownFacet.read(fields, into: &findings)
    return selection
  }

  private static func date(
    _ key: String, of fields: Fields, into findings: inout Findings
  ) -> HistoricalDate? {
    guard let node = fields[key] else { return nil }
    return DateField.read(
      node, keyPlace: fields.keyPlace(key), .unstated, into: &findings)
  }
}
