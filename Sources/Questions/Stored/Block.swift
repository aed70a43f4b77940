import Records

/// Entries of bytes one after the other, of which each is read when it is looked at.
///
/// They are all here, or somewhere from where each can be had.
struct Block: Sendable {
  private let ends: [Int]
  private let read: @Sendable (Range<Int>) -> [UInt8]?

  var count: Int { ends.count }

  struct Maker {
    private(set) var bytes: [UInt8] = []
    private var ends: [Int] = []

    /// Adds an entry, and behind it the sum by which it is known to be whole.
    mutating func append(_ entry: [UInt8]) {
      bytes += entry
      bytes += Block.sum(entry)
      ends.append(bytes.count)
    }

    var block: Block { Block(ends: ends) { [bytes] in Array(bytes[$0]) } }

    func parts(_ name: String) -> [(name: String, bytes: [UInt8])] {
      var writer = ByteWriter()
      writer.count(ends.count)
      for place in ends.indices { writer.number(ends[place] - (place == 0 ? 0 : ends[place - 1])) }
      return [(name, bytes), (name + "s", writer.bytes)]
    }
  }

  private init(ends: [Int], read: @escaping @Sendable (Range<Int>) -> [UInt8]?) {
    self.ends = ends
    self.read = read
  }

  /// Nil where the entry isn't what was written.
  func reader(_ place: Int) -> ByteReader? {
    guard let bytes = read((place == 0 ? 0 : ends[place - 1])..<ends[place]), bytes.count >= 4
    else { return nil }
    let entry = Array(bytes.dropLast(4))
    guard Self.sum(entry).elementsEqual(bytes.suffix(4)) else { return nil }
    return ByteReader(entry)
  }

  private static func sum(_ entry: [UInt8]) -> [UInt8] {
    let sum = Fingerprint.of(entry)
    return (0..<4).map { UInt8(truncatingIfNeeded: sum >> (8 * UInt64($0))) }
  }

  init?(_ name: String, _ parts: some StoredParts) {
    guard let sizes = parts.part(name + "s") else { return nil }
    var reader = ByteReader(sizes)
    var end = 0
    var isPossible = true
    ends = (0..<reader.count()).map { _ in
      let size = reader.number()
      isPossible = isPossible && size >= 0 && size <= 1 << 30
      end += max(0, size)
      return end
    }
    guard isPossible, reader.isAtEnd else { return nil }
    read = { parts.piece(name, $0) }
  }
}

/// Where blocks lie by their names.
package protocol StoredParts: Sendable {
  /// All of one; nil where it isn't what was written.
  func part(_ name: String) -> [UInt8]?
  /// Some of one.
  func piece(_ name: String, _ range: Range<Int>) -> [UInt8]?
}

/// Blocks that lie nowhere but here.
package struct PartsInMemory: StoredParts {
  private let parts: [String: [UInt8]]

  package init(_ parts: [(name: String, bytes: [UInt8])]) {
    self.parts = Dictionary(
      parts.map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  package func part(_ name: String) -> [UInt8]? { parts[name] }

  package func piece(_ name: String, _ range: Range<Int>) -> [UInt8]? {
    guard let part = parts[name], range.upperBound <= part.count else { return nil }
    return Array(part[range])
  }
}
