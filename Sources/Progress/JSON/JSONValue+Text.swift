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
