import Diagnostics

/// A value of a YAML file as it was written: a text, a list or a mapping, and where it stands.
///
/// Nothing is interpreted: `no`, `007` and `12:30:45` are the texts that they are.
struct PlacedNode: Sendable {
  struct Entry: Sendable {
    var key: PlacedText
    var value: PlacedNode
  }

  enum Content: Sendable {
    case text(PlacedText)
    case list([PlacedNode])
    case mapping([Entry])
  }

  var content: Content
  var place: Place

  /// The text, if this is one.
  var text: PlacedText? {
    guard case .text(let text) = content else { return nil }
    return text
  }

  /// Whether nothing is written, or a bare `~` or `null`.
  var isNull: Bool { text?.isNull ?? false }

  /// What it is, for messages.
  var shape: String {
    switch content {
    case .text: "a text"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }
}

/// A scalar's text and where it stands.
struct PlacedText: Sendable {
  var text: String
  var place: Place
  /// Scalars of the source before the first of the text: 1 in quotes, 0 without.
  var lead: Int
  /// Whether it stands without quotes.
  var isPlain: Bool

  init(_ text: String, place: Place, lead: Int = 0, isPlain: Bool = true) {
    self.text = text
    self.place = place
    self.lead = lead
    self.isPlain = isPlain
  }

  var isNull: Bool {
    isPlain && (text.isEmpty || text == "~" || text == "null" || text == "Null" || text == "NULL")
  }

  /// The place of the `column`th scalar of the text, counted from 1.
  func place(column: Int) -> Place {
    var result = place
    let inside = max(0, min(column - 1, place.length - 1))
    guard inside > 0 else { return place }
    result.column += lead + inside
    result.length = 1
    return result
  }
}
