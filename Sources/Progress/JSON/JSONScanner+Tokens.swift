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
