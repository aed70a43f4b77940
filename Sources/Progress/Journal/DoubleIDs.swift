import FSRS

/// Two lines may claim one id after a machine was cloned: both count, and that is said.
struct DoubleIDs {
  /// The higher half of the fingerprints of lines of which another has the same id and says something else.
  private var lines: [String: Set<UInt32>] = [:]

  /// - Parameters:
  ///   - count: about how many lines there are.
  ///   - each: calls back for each line, with a number that tells ids apart (or all but surely does) and a sum
  ///     of its bytes.
  ///   - texts: gives the ids of those lines whose numbers it is asked for, with their sums.
  init(
    count: Int, each: ((_ id: UInt64, _ sum: UInt32) -> Void) -> Void,
    texts: (Set<UInt64>) -> [(id: String, sum: UInt32)]
  ) {
    // Almost always there is nothing to find, which a few bits tell without any sorting.
    var seen = Bits(for: count)
    var again = seen
    each { id, _ in if !seen.insert(id) { again.insert(id) } }
    if again.isEmpty { return }
    var some: [UInt64: Set<UInt32>] = [:]
    each { id, sum in if again.contains(id) { some[id, default: []].insert(sum) } }
    let double = Set(some.lazy.filter { $0.value.count > 1 }.map(\.key))
    if double.isEmpty { return }
    for (id, sum) in texts(double) { lines[id, default: []].insert(sum) }
    lines = lines.filter { $0.value.count > 1 }
  }

  /// Says which lines they are: that takes another reading. What can't be read then is passed over.
  func problems(in home: DataFolder, now: Instant, _ fileSystem: FileSystem) -> [JournalProblem] {
    if lines.isEmpty { return [] }
    let reader = JournalReader(home, now: now, needsSums: false, fileSystem: fileSystem) { _ in
      Lane(lines: lines)
    }
    return reader.parts.flatMap { part in
      part.report.made.map { number in
        JournalProblem(
          file: home.reviews + "/" + part.name, line: part.linesBefore + number,
          rule: .twoContents,
          message: "another line has the same id and says something else; both count")
      }
    }
  }

  /// Finds the numbers of lines.
  private struct Lane: LineLane {
    let lines: [String: Set<UInt32>]
    private var reader = RecordReader()
    private var found: [Int] = []

    init(lines: [String: Set<UInt32>]) { self.lines = lines }

    mutating func take(
      _ bytes: [UInt8], _ line: Range<Int>, number: Int
    ) throws(LineFault) -> LineFrame {
      let reading = try reader.read(bytes, in: line)
      let sum = reading.record.sum
      if lines[reading.record.id]?.contains(sum) ?? false { found.append(number) }
      return LineFrame(reading)
    }

    mutating func finish() -> [Int] {
      defer { found = [] }
      return found
    }
  }

  /// A set of numbers that may have more members than were put in.
  private struct Bits {
    private var words: [UInt64]
    private(set) var isEmpty = true

    /// - Parameter count: about how many will be put in: 16 bits for each.
    init(for count: Int) {
      var size = 16
      while size < count / 4 { size *= 2 }
      words = Array(repeating: 0, count: size)
    }

    /// - Returns: whether it was surely not there before.
    @discardableResult
    mutating func insert(_ id: UInt64) -> Bool {
      let (word, bit) = place(id)
      let isNew = words[word] & bit == 0
      words[word] |= bit
      isEmpty = false
      return isNew
    }

    func contains(_ id: UInt64) -> Bool {
      let (word, bit) = place(id)
      return words[word] & bit != 0
    }

    private func place(_ id: UInt64) -> (word: Int, bit: UInt64) {
      let hash = id &* 0x9E37_79B9_7F4A_7C15 >> 20
      return (Int(truncatingIfNeeded: hash >> 6) & (words.count - 1), 1 << (hash & 63))
    }
  }
}
