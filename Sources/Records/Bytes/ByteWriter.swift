/// Values one after the other as bytes, for files that are made anew whenever something is wrong with them.
///
/// ``ByteReader`` reads them in the same order. Numbers take a byte for every seven bits they have.
package struct ByteWriter: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func count(_ count: Int) { unsigned(UInt64(max(0, count))) }

  package mutating func number(_ number: Int) {
    unsigned(UInt64(bitPattern: Int64(number << 1 ^ number >> 63)))
  }

  package mutating func double(_ value: Double) {
    var pattern = value.bitPattern
    for _ in 0..<8 {
      bytes.append(UInt8(truncatingIfNeeded: pattern))
      pattern >>= 8
    }
  }

  package mutating func flag(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  package mutating func text(_ text: String) {
    count(text.utf8.count)
    bytes(text)
  }

  /// The bytes of a text alone: how many there are stands elsewhere.
  package mutating func bytes(_ text: String) { bytes.append(contentsOf: text.utf8) }

  package mutating func text(_ text: String?) {
    flag(text != nil)
    if let text { self.text(text) }
  }

  package mutating func number(_ number: Int?) {
    flag(number != nil)
    if let number { self.number(number) }
  }

  package mutating func texts(_ texts: [String]) {
    count(texts.count)
    for text in texts { self.text(text) }
  }

  package mutating func block(_ block: [UInt8]) {
    count(block.count)
    bytes.append(contentsOf: block)
  }

  private mutating func unsigned(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
