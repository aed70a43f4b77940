/// Reads what a ``ByteWriter`` wrote.
///
/// Where the bytes end too soon or can't be what is asked for, ``isDamaged`` is set and everything from then
/// on is empty: whoever reads looks at that once, at the end.
package struct ByteReader: Sendable {
  private let bytes: [UInt8]
  private var position: Int
  private let end: Int
  package private(set) var isDamaged = false

  package init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    position = max(0, start)
    end = bytes.count
  }

  /// Whether all was read, and nothing was missing.
  package var isAtEnd: Bool { !isDamaged && position == end }

  /// A number of things to come, each of which takes a byte at least.
  package mutating func count() -> Int {
    let count = unsigned()
    guard count <= UInt64(end - position) else { return fail() }
    return Int(count)
  }

  /// A number that isn't below 0, and may be larger than what is left.
  package mutating func size() -> Int { Int(clamping: unsigned()) }

  /// Says that what was read can't be.
  package mutating func damage() { _ = fail() }

  package mutating func number() -> Int {
    let coded = unsigned()
    return Int(bitPattern: UInt(coded >> 1)) ^ -Int(coded & 1)
  }

  package mutating func double() -> Double {
    guard end - position >= 8 else { return Double(fail()) }
    var pattern: UInt64 = 0
    for place in (0..<8).reversed() { pattern = pattern << 8 | UInt64(bytes[position + place]) }
    position += 8
    return Double(bitPattern: pattern)
  }

  package mutating func flag() -> Bool {
    guard position < end else { return fail() == 1 }
    defer { position += 1 }
    return bytes[position] == 1
  }

  package mutating func text() -> String {
    let count = count()
    defer { position += count }
    return String(decoding: bytes[position..<position + count], as: UTF8.self)
  }

  /// Where a text stands, which is passed over.
  package mutating func textPlace() -> Range<Int> {
    let count = count()
    defer { position += count }
    return position..<position + count
  }

  package mutating func optionalText() -> String? { flag() ? text() : nil }

  package mutating func optionalNumber() -> Int? { flag() ? number() : nil }

  package mutating func texts() -> [String] { (0..<count()).map { _ in text() } }

  package mutating func block() -> [UInt8] {
    let count = count()
    defer { position += count }
    return Array(bytes[position..<position + count])
  }

  private mutating func unsigned() -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while position < end, shift < 64 {
      let byte = bytes[position]
      position += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    return UInt64(fail())
  }

  private mutating func fail() -> Int {
    isDamaged = true
    position = end
    return 0
  }
}
