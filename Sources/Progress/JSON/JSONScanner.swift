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
