import Diagnostics

/// The values of one mapping by key, each read as the type that is asked for.
///
/// A value of the wrong type is reported and then counts as missing.
struct MappingFields {
  /// Where the mapping stands.
  let place: Place
  /// What the mapping describes, for messages: `an event`.
  let subject: String
  /// In the order of the file. Few keys are found sooner one after the other than by their hashes.
  private let entries: [PlacedNode.Entry]

  /// Reads a mapping and reports keys that it can't have; nil if `node` isn't a mapping.
  init?(
    _ node: PlacedNode, keys: [String], subject: String, into diagnostics: inout DiagnosticList
  ) {
    guard case .mapping(let entries) = node.content else { return nil }
    place = node.place
    self.subject = subject
    self.entries = entries
    for entry in entries {
      UnknownKey.check(entry.key, known: keys, subject: subject, into: &diagnostics)
    }
  }

  subscript(key: String) -> PlacedNode? { position(of: key).map { entries[$0].value } }

  func has(_ key: String) -> Bool { position(of: key) != nil }

  /// Where a key stands, else where the mapping begins.
  func keyPlace(_ key: String) -> Place {
    position(of: key).map { entries[$0].key.place } ?? place
  }

  private func position(of key: String) -> Int? { entries.firstIndex { $0.key.text == key } }

  /// The text of a key; nil, and a report, where it is empty or not a text.
  func text(_ key: String, into diagnostics: inout DiagnosticList) -> PlacedText? {
    guard let value = self[key] else { return nil }
    guard let text = value.text else {
      WrongType.report(key, is: value, expected: "a text", into: &diagnostics)
      return nil
    }
    guard EmptyText.accepts(text, key: key, at: keyPlace(key), into: &diagnostics) else {
      return nil
    }
    return text
  }

  /// The id of an event or card; nil, and a report, where it is missing, no text, or no id.
  func id(of kind: String, into diagnostics: inout DiagnosticList) -> String? {
    guard let node = self["id"] else {
      MissingID.report(subject, at: place, into: &diagnostics)
      return nil
    }
    guard let text = node.text else {
      WrongType.report("id", is: node, expected: "a text", into: &diagnostics)
      return nil
    }
    return BadID.check(text, of: kind, into: &diagnostics) ? text.text : nil
  }

  /// The string of a key.
  func string(_ key: String, into diagnostics: inout DiagnosticList) -> String? {
    text(key, into: &diagnostics)?.text
  }

  /// One text or a list of texts; nil where the key is missing.
  func texts(_ key: String, into diagnostics: inout DiagnosticList) -> [PlacedText]? {
    guard let value = self[key] else { return nil }
    guard case .list(let items) = value.content else {
      if case .mapping = value.content {
        WrongType.report(key, is: value, expected: "a text or a list of texts", into: &diagnostics)
        return []
      }
      return text(key, into: &diagnostics).map { [$0] } ?? []
    }
    var texts: [PlacedText] = []
    for item in items {
      guard let text = item.text else {
        WrongType.report(key, is: item, expected: "a list of texts", into: &diagnostics)
        continue
      }
      if EmptyText.accepts(text, key: key, at: text.place, into: &diagnostics) {
        texts.append(text)
      }
    }
    return texts
  }

  /// The strings of one text or a list of texts.
  func strings(_ key: String, into diagnostics: inout DiagnosticList) -> [String] {
    (texts(key, into: &diagnostics) ?? []).map(\.text)
  }

  /// What a key's text means by `read`; nil, and a report, where it means nothing.
  func value<Value>(
    _ key: String, into diagnostics: inout DiagnosticList,
    orReport report: (PlacedText, inout DiagnosticList) -> Void, _ read: (String) -> Value?
  ) -> Value? {
    guard let text = text(key, into: &diagnostics) else { return nil }
    let value = read(text.text)
    if value == nil { report(text, &diagnostics) }
    return value
  }

  /// A key's yes or no; nil, and a report, where it is neither.
  func flag(_ key: String, into diagnostics: inout DiagnosticList) -> Bool? {
    value(
      key, into: &diagnostics, orReport: { UnreadableFlag.report($0, key: key, into: &$1) },
      Self.flag)
  }

  /// `yes`, `no`, `true` or `false`, in any case.
  static func flag(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "yes", "true": true
    case "no", "false": false
    default: nil
    }
  }

  /// A whole number in one to `digits` ASCII digits.
  static func number(_ text: String, digits: Int) -> Int? {
    guard (1...digits).contains(text.utf8.count),
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }

  /// The texts of a key that name one of `kinds`; the others are reported.
  func kinds(
    _ key: String, among kinds: [String], into diagnostics: inout DiagnosticList
  ) -> [String] {
    (texts(key, into: &diagnostics) ?? []).filter {
      UnknownKind.check($0, among: kinds, into: &diagnostics)
    }.map(\.text)
  }

  /// The ids that a chronicle, an event or a card had before.
  func formerIDs(
    isAccepted: (PlacedText, inout DiagnosticList) -> Bool, into diagnostics: inout DiagnosticList
  ) -> [String] {
    var ids: [String] = []
    for text in texts("formerly", into: &diagnostics) ?? []
    where isAccepted(text, &diagnostics) {
      ids.append(text.text)
    }
    return ids
  }

  /// Where each value stands, to a depth: `date`, `who/0`, `number/is`.
  func places(depth: Int) -> FieldPlaces {
    var places: [(key: String, place: Place)] = []
    places.reserveCapacity(entries.count)
    for entry in entries {
      MappingFields.add(entry.value, path: entry.key.text, depth: depth, to: &places)
    }
    return FieldPlaces(in: place.file, places)
  }

  private static func add(
    _ node: PlacedNode, path: String, depth: Int,
    to places: inout [(key: String, place: Place)]
  ) {
    places.append((path, node.place))
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
