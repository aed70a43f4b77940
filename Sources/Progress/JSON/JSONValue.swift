/// A JSON value as it stood in a file: what this program doesn't know, it hands on unchanged.
package indirect enum JSONValue: Hashable, Sendable {
  /// One `"key": value` of an object; the order is kept.
  package struct Member: Hashable, Sendable {
    package var key: String
    package var value: JSONValue

    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  case null
  case bool(Bool)
  /// The digits as written: no number is too long or too exact to be handed on.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  package static func integer(_ value: Int) -> JSONValue { .number(String(value)) }

  /// A number; null where it is infinite or none, which JSON cannot say.
  package static func double(_ value: Double) -> JSONValue {
    value.isFinite ? .number("\(value)") : .null
  }

  /// The value of a key; nil where this is no object or has no such key.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.key.utf8.elementsEqual(key.utf8) }?.value
  }

  package var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// A whole number written without fraction or exponent.
  package var integer: Int? {
    guard case .number(let digits) = self else { return nil }
    return Int(digits)
  }

  package var double: Double? {
    guard case .number(let digits) = self else { return nil }
    return Double(digits)
  }

  package var members: [Member]? {
    guard case .object(let members) = self else { return nil }
    return members
  }

  package var elements: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }
}

extension JSONValue {
  /// Reads one JSON value and nothing else: strict RFC 8259, UTF-8, at most 64 deep.
  ///
  /// A byte order mark before it is passed over.
  package init(_ bytes: [UInt8]) throws(JSONError) {
    var scanner = JSONScanner(bytes, in: JSONValue.withoutMark(bytes))
    let token = try scanner.token()
    try scanner.expectEnd()
    self = scanner.value(token)
  }

  /// Where the text begins: behind a byte order mark, if there is one.
  static func withoutMark(_ bytes: [UInt8]) -> Range<Int> {
    (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)..<bytes.count
  }

  /// The value on one line, without spaces.
  package var line: String {
    var writer = JSONWriter()
    writer.value(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
