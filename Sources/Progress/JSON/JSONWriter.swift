/// Writes JSON: commas where they belong, and no control character ever.
package struct JSONWriter: Sendable {
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  package init() {}

  /// - Parameter capacity: about how many bytes are going to be written.
  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  package mutating func beginObject() { open(0x7B) }
  package mutating func endObject() { shut(0x7D) }
  package mutating func beginArray() { open(0x5B) }
  package mutating func endArray() { shut(0x5D) }

  /// A line break, which means nothing in JSON but helps readers and `diff`.
  ///
  /// Stands after the comma, before the next key.
  package mutating func breakLine() {
    if needsComma { bytes.append(0x2C) }
    needsComma = false
    bytes.append(0x0A)
  }

  package mutating func key(_ key: String) {
    comma()
    quote(key)
    bytes.append(0x3A)
    needsComma = false
  }

  package mutating func string(_ text: String) {
    comma()
    quote(text)
    needsComma = true
  }

  package mutating func integer(_ value: Int) {
    comma()
    bytes += Array(String(value).utf8)
    needsComma = true
  }

  /// The shortest digits that read back as the same number; null where it is infinite or none.
  package mutating func double(_ value: Double) {
    comma()
    bytes += Array((value.isFinite ? "\(value)" : "null").utf8)
    needsComma = true
  }

  package mutating func value(_ value: JSONValue) {
    switch value {
    case .null: word("null")
    case .bool(let flag): word(flag ? "true" : "false")
    case .number(let digits): word(digits)
    case .string(let text): string(text)
    case .array(let elements):
      beginArray()
      for element in elements { self.value(element) }
      endArray()
    case .object(let members):
      beginObject()
      for member in members {
        key(member.key)
        self.value(member.value)
      }
      endObject()
    }
  }

  private mutating func word(_ text: String) {
    comma()
    bytes += Array(text.utf8)
    needsComma = true
  }

  private mutating func open(_ byte: UInt8) {
    comma()
    bytes.append(byte)
    needsComma = false
  }

  private mutating func shut(_ byte: UInt8) {
    bytes.append(byte)
    needsComma = true
  }

  private mutating func comma() {
    if needsComma { bytes.append(0x2C) }
    needsComma = false
  }

  /// Escapes what JSON demands, DEL, and the controls U+0080 to U+009F, which some terminals obey.
  private mutating func quote(_ text: String) {
    bytes.append(0x22)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C: bytes += [0x5C, UInt8(scalar.value)]
      case 0x0A: bytes += [0x5C, 0x6E]
      case 0x09: bytes += [0x5C, 0x74]
      case 0x00..<0x20, 0x7F..<0xA0:
        let digits = String(scalar.value, radix: 16)
        bytes += Array("\\u\(String(repeating: "0", count: 4 - digits.utf8.count))\(digits)".utf8)
      case ..<0x80: bytes.append(UInt8(scalar.value))
      default: bytes += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    bytes.append(0x22)
  }

  /// A number that is written later, in this many places, with blanks before it; gives where.
  mutating func reserve(_ key: String, digits: Int) -> Range<Int> {
    breakLine()
    self.key(key)
    bytes += [UInt8](repeating: 0x20, count: digits)
    needsComma = true
    return bytes.count - digits..<bytes.count
  }

  /// Ends the text with a line break and writes its length at the place that was reserved for it.
  mutating func end(size place: Range<Int>) {
    bytes.append(0x0A)
    let digits = Array(String(bytes.count).utf8.suffix(place.count))
    bytes.replaceSubrange(place.upperBound - digits.count..<place.upperBound, with: digits)
  }
}
