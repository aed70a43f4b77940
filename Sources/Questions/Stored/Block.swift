import Records

/// Entries of bytes one after the other, and where each of them ends.
struct Block: Sendable {
  private let bytes: [UInt8]
  private let ends: [Int]

  var count: Int { ends.count }

  struct Maker {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    mutating func append(_ entry: [UInt8]) {
      bytes += entry
      ends.append(bytes.count)
    }

    var block: Block { Block(bytes: bytes, ends: ends) }
  }

  private init(bytes: [UInt8], ends: [Int]) {
    self.bytes = bytes
    self.ends = ends
  }

  func reader(_ place: Int) -> ByteReader { ByteReader(bytes, from: start(place)) }

  private func start(_ place: Int) -> Int { place == 0 ? 0 : ends[place - 1] }

  /// Whether some bytes stand in an entry.
  func contains(_ pattern: [UInt8], _ entry: Int) -> Bool {
    guard let first = pattern.first else { return true }
    return unsafe bytes.withUnsafeBufferPointer { bytes in
      var place = start(entry)
      let last = ends[entry] - pattern.count
      while place <= last {
        if unsafe bytes[place] == first,
          unsafe bytes[place..<place + pattern.count].elementsEqual(pattern)
        {
          return true
        }
        place += 1
      }
      return false
    }
  }

  func parts(_ name: String) -> [(name: String, bytes: [UInt8])] {
    var writer = ByteWriter()
    writer.count(ends.count)
    for place in ends.indices { writer.count(ends[place] - start(place)) }
    return [(name, bytes), (name + "s", writer.bytes)]
  }

  init?(_ name: String, _ parts: (String) -> [UInt8]?) {
    guard let bytes = parts(name), let sizes = parts(name + "s") else { return nil }
    var reader = ByteReader(sizes)
    var end = 0
    ends = (0..<reader.count()).map { _ in
      end += reader.size()
      return end
    }
    self.bytes = bytes
    guard reader.isAtEnd, end == bytes.count else { return nil }
  }
}
