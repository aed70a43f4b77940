/// Walks over JSON text byte by byte: strict RFC 8259, at most 64 deep, never traps.
///
/// A journal has up to a million lines, so values are given as tokens, places in the bytes, and
/// only those that are needed become strings or numbers.
struct JSONScanner {
  static let maximumDepth = 64

  let bytes: [UInt8]
  private(set) var index: Int
  /// Where the text begins and ends in `bytes`.
  let start: Int
  let end: Int

  init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    self.bytes = bytes
    let range = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    start = range.lowerBound
    index = start
    end = range.upperBound
  }

  func failure(_ reason: JSONError.Reason, at offset: Int? = nil) -> JSONError {
    JSONError(reason: reason, offset: offset ?? index)
  }

  mutating func skipSpace() {
    while index < end {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return
      }
    }
  }

  /// The next byte that is no space, not taken.
  mutating func peek() throws(JSONError) -> UInt8 {
    skipSpace()
    guard index < end else { throw failure(.unexpectedEnd) }
    return bytes[index]
  }

  /// Takes the next byte that is no space if it is this one.
  mutating func take(_ byte: UInt8) throws(JSONError) -> Bool {
    guard try peek() == byte else { return false }
    index += 1
    return true
  }

  mutating func expect(_ byte: UInt8) throws(JSONError) {
    guard try take(byte) else { throw failure(.unexpectedByte) }
  }

  /// Nothing but space may follow.
  mutating func expectEnd() throws(JSONError) {
    skipSpace()
    guard index == end else { throw failure(.trailing) }
  }

  /// The next value, whatever it is, checked and passed over.
  mutating func token(depth: Int = 0) throws(JSONError) -> JSONToken {
    guard depth < JSONScanner.maximumDepth else { throw failure(.tooDeep) }
    switch try peek() {
    case 0x22: return try string()
    case 0x7B:
      let start = index
      try eachMember(depth: depth) { (scanner, _) throws(JSONError) in
        _ = try scanner.token(depth: depth + 1)
      }
      return JSONToken(kind: .object, range: start..<index)
    case 0x5B:
      let start = index
      try eachElement(depth: depth) { (scanner) throws(JSONError) in
        _ = try scanner.token(depth: depth + 1)
      }
      return JSONToken(kind: .array, range: start..<index)
    case 0x74: return try word("true", .true)
    case 0x66: return try word("false", .false)
    case 0x6E: return try word("null", .null)
    default: return try number()
    }
  }

  /// Takes an object; `body` must take the value of each key.
  mutating func eachMember(
    depth: Int = 0,
    _ body: (inout JSONScanner, JSONToken) throws(JSONError) -> Void
  ) throws(JSONError) {
    guard depth < JSONScanner.maximumDepth else { throw failure(.tooDeep) }
    try expect(0x7B)
    if try take(0x7D) { return }
    repeat {
      skipSpace()
      let key = try string()
      try expect(0x3A)
      try body(&self, key)
    } while try take(0x2C)
    try expect(0x7D)
  }

  /// Takes an array; `body` must take each element.
  mutating func eachElement(
    depth: Int = 0, _ body: (inout JSONScanner) throws(JSONError) -> Void
  ) throws(JSONError) {
    guard depth < JSONScanner.maximumDepth else { throw failure(.tooDeep) }
    try expect(0x5B)
    if try take(0x5D) { return }
    repeat {
      try body(&self)
    } while try take(0x2C)
    try expect(0x5D)
  }

  /// Moves on; only for the parts of this type in other files.
  mutating func advance(to offset: Int) { index = min(offset, end) }
}

/// The smallest parts: strings, numbers and words.
extension JSONScanner {
  /// A string, its escapes checked and its bytes known to be UTF-8.
  mutating func string() throws(JSONError) -> JSONToken {
    guard index < end else { throw failure(.unexpectedEnd) }
    guard bytes[index] == 0x22 else { throw failure(.unexpectedByte) }
    let start = index + 1
    var i = start
    var hasEscapes = false
    var isASCII = true
    while i < end {
      let byte = bytes[i]
      if byte == 0x22 {
        let range = start..<i
        if !isASCII, String(validating: bytes[range], as: UTF8.self) == nil {
          throw failure(.notUTF8, at: start)
        }
        advance(to: i + 1)
        let token = JSONToken(kind: .string(hasEscapes: hasEscapes), range: range)
        if hasEscapes, decoded(token) == nil { throw failure(.badEscape, at: start) }
        return token
      }
      if byte == 0x5C {
        hasEscapes = true
        i += 2
        continue
      }
      if byte < 0x20 { throw failure(.controlCharacter, at: i) }
      if byte >= 0x80 { isASCII = false }
      i += 1
    }
    throw failure(.unexpectedEnd, at: end)
  }

  /// A number, not yet computed.
  mutating func number() throws(JSONError) -> JSONToken {
    let start = index
    var i = index
    func digits(_ i: inout Int) -> Int {
      let first = i
      while i < end, bytes[i] &- 0x30 < 10 { i += 1 }
      return i - first
    }
    if i < end, bytes[i] == 0x2D { i += 1 }
    let leading = i
    let count = digits(&i)
    guard count > 0 else { throw failure(start < i ? .badNumber : .unexpectedByte) }
    if count > 1, bytes[leading] == 0x30 { throw failure(.badNumber) }
    if i < end, bytes[i] == 0x2E {
      i += 1
      guard digits(&i) > 0 else { throw failure(.badNumber) }
    }
    if i < end, bytes[i] | 0x20 == 0x65 {
      i += 1
      if i < end, bytes[i] == 0x2B || bytes[i] == 0x2D { i += 1 }
      guard digits(&i) > 0 else { throw failure(.badNumber) }
    }
    advance(to: i)
    return JSONToken(kind: .number, range: start..<i)
  }

  mutating func word(_ word: StaticString, _ kind: JSONToken.Kind) throws(JSONError) -> JSONToken {
    let start = index
    let length = word.utf8CodeUnitCount
    guard end - start >= length else { throw failure(.unexpectedEnd) }
    for offset in 0..<length where unsafe bytes[start + offset] != word.utf8Start[offset] {
      throw failure(.unexpectedByte)
    }
    advance(to: start + length)
    return JSONToken(kind: kind, range: start..<start + length)
  }
}

/// Where a JSON value stands in the bytes, already checked.
struct JSONToken {
  enum Kind: Hashable {
    case null, `true`, `false`, number, array, object
    /// The range is what stands between the quotes.
    case string(hasEscapes: Bool)
  }

  var kind: Kind
  var range: Range<Int>

  var isString: Bool {
    if case .string = kind { return true }
    return false
  }
}

/// Why bytes are no JSON, and where.
package struct JSONError: Error, Hashable {
  package enum Reason: String, Sendable {
    case unexpectedEnd = "it ends too early"
    case unexpectedByte = "something else was expected here"
    case notUTF8 = "it is not UTF-8"
    case controlCharacter = "a control character stands in a string"
    case badEscape = "an escape in a string is wrong"
    case badNumber = "a number is written wrongly"
    case tooDeep = "it is nested too deeply"
    case trailing = "something follows the end"
  }

  package var reason: Reason
  /// Counts bytes from 0, in what was given to the reader.
  package var offset: Int
}
