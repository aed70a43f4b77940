import Diagnostics

/// A mapping has each key once.
package enum DuplicateKey: Rule {
  package static let name = "duplicate-key"
  package static let summary = "A mapping has each key once."

  /// Reports `key`, whose first use is at `first`.
  static func report(
    _ key: String, at place: Place, first: Place? = nil, into findings: inout Findings
  ) {
    let notes = first.map { [Diagnostic.Note("`\(key)` stands here first", at: $0)] } ?? []
    findings.add(Self.self, .duplicateKey(key), at: place, notes: notes)
  }

  /// Whether the text of `key` stands as it is at `offset`, or after a quotation mark there.
  static func canRename(_ key: String, in bytes: [UInt8], at offset: Int) -> Bool {
    guard !key.isEmpty else { return false }
    return bytes.dropFirst(firstScalar(in: bytes, at: offset)).starts(with: key.utf8)
  }

  /// The bytes with the first scalar of the keys at `offsets` made a private one of its own, so
  /// that lines and columns stay as they are and Yams no longer takes two keys for one.
  static func renamed(_ bytes: [UInt8], at offsets: [Int]) -> [UInt8] {
    guard !offsets.isEmpty else { return bytes }
    var result: [UInt8] = []
    var copied = 0
    for (number, offset) in offsets.enumerated() {
      let start = firstScalar(in: bytes, at: offset)
      result += bytes[copied..<start]
      result += [0xF3, 0xB0, 0x80 + UInt8(number / 64 % 64), 0x80 + UInt8(number % 64)]
      copied = start + 1
      while copied < bytes.count, bytes[copied] & 0xC0 == 0x80 { copied += 1 }
    }
    return result + bytes[copied...]
  }

  private static func firstScalar(in bytes: [UInt8], at offset: Int) -> Int {
    guard offset < bytes.count else { return offset }
    let isQuoted = bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'")
    return isQuoted ? offset + 1 : offset
  }
}

extension Diagnostic.Message {
  fileprivate static func duplicateKey(_ key: String) -> Self {
    Self("the key `\(key)` stands twice in one mapping", remedy: "keep one of the two")
  }
}
