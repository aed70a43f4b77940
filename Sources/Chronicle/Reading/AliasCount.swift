import Diagnostics

/// Counts the aliases that name an anchor, without asking what is quoted: a file that seems to have
/// too many may be refused, one that has too many must be.
enum AliasCount {
  /// Where the first alias beyond `limit` stands; nil when there are no more than that.
  static func excess(in bytes: [UInt8], limit: Int) -> Int? {
    let anchors = names(after: UInt8(ascii: "&"), in: bytes, atMost: 1000)
    guard !anchors.isEmpty else { return nil }
    let known = Set(anchors.map { bytes[$0] })
    let knowsAll = anchors.count == 1000
    let aliases = names(after: UInt8(ascii: "*"), in: bytes, atMost: bytes.count)
    var count = 0
    for alias in aliases where knowsAll || known.contains(bytes[alias]) {
      count += 1
      if count > limit { return alias.lowerBound - 1 }
    }
    return nil
  }

  /// The names that follow `mark` where a token could begin.
  private static func names(after mark: UInt8, in bytes: [UInt8], atMost limit: Int)
    -> [Range<Int>]
  {
    var ranges: [Range<Int>] = []
    var offset = 0
    while offset < bytes.count, ranges.count < limit {
      defer { offset += 1 }
      guard bytes[offset] == mark, offset == 0 || !isNameByte(bytes[offset - 1]) else { continue }
      let start = offset + 1
      var end = start
      while end < bytes.count, isNameByte(bytes[end]) { end += 1 }
      if end > start { ranges.append(start..<end) }
    }
    return ranges
  }

  /// What libyaml takes for a part of an anchor's name.
  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
