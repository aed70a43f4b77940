import Diagnostics

/// The values of one mapping by key, each read as the type that is asked for.
///
/// A value of the wrong type is reported and then counts as missing.
struct Fields {
  /// Where the mapping stands.
  let place: Place
  /// What the mapping describes, for messages: `an event`.
  let subject: String
  private var values: [String: PlacedNode] = [:]
  private var keyPlaces: [String: Place] = [:]

  /// Reads a mapping and reports keys that it can't have; nil if `node` is no mapping.
  init?(
    _ node: PlacedNode, keys: [String], subject: String, into findings: inout Findings
  ) {
    guard case .mapping(let entries) = node.content else { return nil }
    place = node.place
    self.subject = subject
    for entry in entries {
      values[entry.key.text] = entry.value
      keyPlaces[entry.key.text] = entry.key.place
      UnknownKey.check(entry.key, known: keys, subject: subject, into: &findings)
    }
  }

  subscript(key: String) -> PlacedNode? { values[key] }

  func has(_ key: String) -> Bool { values[key] != nil }

  /// Where a key stands, else where the mapping begins.
  func keyPlace(_ key: String) -> Place { keyPlaces[key] ?? place }

  /// The text of a key; nil, and a report, where it is empty or no text.
  func text(_ key: String, into findings: inout Findings) -> PlacedText? {
    guard let value = values[key] else { return nil }
    guard let text = value.text else {
      WrongType.report(key, is: value, expected: "a text", into: &findings)
      return nil
    }
    guard EmptyText.accepts(text, key: key, at: keyPlace(key), into: &findings) else { return nil }
    return text
  }

  /// The id of an event or card; nil, and a report, where it is missing, no text, or no id.
  func id(of kind: String, into findings: inout Findings) -> String? {
    guard let node = values["id"] else {
      MissingID.report(of: self, into: &findings)
      return nil
    }
    guard let text = node.text else {
      WrongType.report("id", is: node, expected: "a text", into: &findings)
      return nil
    }
    return BadID.check(text, of: kind, into: &findings) ? text.text : nil
  }

  /// The string of a key.
  func string(_ key: String, into findings: inout Findings) -> String? {
    text(key, into: &findings)?.text
  }

  /// One text or a list of texts; nil where the key is missing.
  func texts(_ key: String, into findings: inout Findings) -> [PlacedText]? {
    guard let value = values[key] else { return nil }
    guard case .list(let items) = value.content else {
      if case .mapping = value.content {
        WrongType.report(key, is: value, expected: "a text or a list of texts", into: &findings)
        return []
      }
      return text(key, into: &findings).map { [$0] } ?? []
    }
    var texts: [PlacedText] = []
    for item in items {
      guard let text = item.text else {
        WrongType.report(key, is: item, expected: "a list of texts", into: &findings)
        continue
      }
      if EmptyText.accepts(text, key: key, at: text.place, into: &findings) { texts.append(text) }
    }
    return texts
  }

  /// The strings of one text or a list of texts.
  func strings(_ key: String, into findings: inout Findings) -> [String] {
    (texts(key, into: &findings) ?? []).map(\.text)
  }

  /// Where each value stands, to a depth: `date`, `who/0`, `number/is`.
  func places(depth: Int) -> [String: Place] {
    var places: [String: Place] = [:]
    for (key, value) in values {
      Fields.add(value, path: key, depth: depth, to: &places)
    }
    return places
  }

  private static func add(
    _ node: PlacedNode, path: String, depth: Int, to places: inout [String: Place]
  ) {
    places[path] = node.place
    guard depth > 0 else { return }
    switch node.content {
    case .text: break
    case .list(let items):
      for (index, item) in items.enumerated() {
        add(item, path: "\(path)/\(index)", depth: depth - 1, to: &places)
      }
    case .mapping(let entries):
      for entry in entries {
        add(entry.value, path: "\(path)/\(entry.key.text)", depth: depth - 1, to: &places)
      }
    }
  }
}
