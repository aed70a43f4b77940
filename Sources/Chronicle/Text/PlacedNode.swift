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

/// How a scalar is written in the source: what stands before it, its quotes and its length.
struct ScalarShape {
  /// Scalars before the first of the text: 1 in quotes.
  var lead = 0
  /// Scalars of the source that the text takes up, quotes included; 1 where it isn't written in
  /// one piece on one line.
  var length = 1

  /// Reads the shape of `text`, which begins at `offset`.
  init(in bytes: [UInt8], at offset: Int, text: String, isPlain: Bool) {
    guard offset < bytes.count else { return }
    let utf8 = text.utf8
    let isQuoted =
      !isPlain && (bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'"))
    let start = isQuoted ? offset + 1 : offset
    let end = start + utf8.count
    guard isPlain || isQuoted, !utf8.isEmpty, end <= bytes.count,
      bytes[start..<end].elementsEqual(utf8)
    else { return }
    lead = isQuoted ? 1 : 0
    length = text.unicodeScalars.count + 2 * lead
  }

  /// Reads the anchor and the tag before a node's content.
  static func properties(in bytes: [UInt8], at offset: Int) -> (isTagged: Bool, end: Int) {
    var isTagged = false
    var position = offset
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "!"): isTagged = true
      case UInt8(ascii: "&"): break
      default: return (isTagged, position)
      }
      while position < bytes.count, !isBlank(bytes[position]) { position += 1 }
      let end = position
      while position < bytes.count, isBlank(bytes[position]), bytes[position] != 0x0A {
        position += 1
      }
      // The content begins on another line: keep to this one, where the place is.
      if position >= bytes.count || bytes[position] == 0x0A { return (isTagged, end) }
    }
    return (isTagged, position)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
