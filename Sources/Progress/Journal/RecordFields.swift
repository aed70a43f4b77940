/// Where the known keys of one journal line have their values.
struct RecordFields {
  /// Every key of any kind of line, `c` included.
  static let keys = [
    "v", "k", "id", "t", "z", "min", "c", "card", "g", "day", "due", "q", "typed", "verdict",
    "suggested", "hints", "ms", "h", "of", "from", "set", "until", "reason", "key", "value",
    "entity", "text", "state", "step", "s", "d", "last", "reps", "lapses", "suspended", "buried",
    "flag", "f", "was",
  ]
  private static let places = Dictionary(uniqueKeysWithValues: zip(keys, keys.indices))

  private var tokens = [JSONToken?](repeating: nil, count: keys.count)
  /// All keys and values in order.
  private(set) var members: [(key: JSONToken, value: JSONToken)] = []
  /// A known key that stands there twice.
  private(set) var double: String?

  /// Takes one object.
  mutating func read(_ scanner: inout JSONScanner, depth: Int = 0) throws(JSONError) {
    for index in tokens.indices { tokens[index] = nil }
    members.removeAll(keepingCapacity: true)
    double = nil
    try scanner.eachMember(depth: depth) { (scanner, key) throws(JSONError) in
      let value = try scanner.token(depth: depth + 1)
      members.append((key, value))
      guard let name = scanner.text(key), let place = RecordFields.places[name] else { return }
      if tokens[place] != nil { double = name }
      tokens[place] = value
    }
  }

  /// The value of a key; nil where it is missing or null.
  ///
  /// A key that is not among ``keys`` is never found, however often it is written: that is a mistake in the program.
  subscript(key: String) -> JSONToken? {
    assert(RecordFields.places[key] != nil, "\(key) is no key that is read")
    guard let place = RecordFields.places[key], let token = tokens[place], token.kind != .null
    else { return nil }
    return token
  }
}
