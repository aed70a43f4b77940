import Diagnostics

/// How large a chronicle may be: far more than a person writes, far less than hurts the machine.
package struct Limits: Sendable {
  /// Of the whole file.
  package var bytes = 16 * 1024 * 1024
  /// Of one line.
  package var lineBytes = 200_000
  /// Of one text.
  package var textBytes = 100_000
  /// Of lists and mappings within one another.
  package var depth = 64
  /// Uses of anchors; each may double what the ones before it hold.
  package var aliases = 32
  /// Texts, lists and mappings in all.
  package var nodes = 1_000_000
  /// Diagnostics of one run.
  package var diagnostics = 1000

  package init() {}
}

/// Counts the aliases that name an anchor, without asking what is quoted: a file that seems to have
/// too many may be refused, one that has too many must be.
enum AliasCount {
  /// Where the first alias beyond `limit` stands; nil when there are no more than that.
  static func excess(in bytes: [UInt8], limit: Int) -> Int? {
    var anchors: Set<ArraySlice<UInt8>> = []
    let mostAnchors = 1000
    forEachName(after: UInt8(ascii: "&"), in: bytes) { name in
      anchors.insert(bytes[name])
      return anchors.count < mostAnchors
    }
    guard !anchors.isEmpty else { return nil }
    // Of a file with that many anchors, every alias counts.
    let countsAll = anchors.count == mostAnchors
    var count = 0
    var excess: Int?
    forEachName(after: UInt8(ascii: "*"), in: bytes) { name in
      if countsAll || anchors.contains(bytes[name]) { count += 1 }
      if count > limit { excess = name.lowerBound - 1 }
      return excess == nil
    }
    return excess
  }

  /// Visits the names that follow `mark` where a token could begin, as long as `visit` says so.
  private static func forEachName(
    after mark: UInt8, in bytes: [UInt8], _ visit: (Range<Int>) -> Bool
  ) {
    for offset in bytes.indices where bytes[offset] == mark {
      guard offset == 0 || !isNameByte(bytes[offset - 1]) else { continue }
      let start = offset + 1
      var end = start
      while end < bytes.count, isNameByte(bytes[end]) { end += 1 }
      if end > start, !visit(start..<end) { return }
    }
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
