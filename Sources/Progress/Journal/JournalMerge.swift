package import FSRS

/// The lines of another DATA that are not in this one, ready to be taken over byte for byte.
///
/// Journals are a set of lines, so a merge is a further file that holds the missing ones: damaged
/// lines and those of unknown kinds too, for whoever can read them. The other folder is only read.
package struct JournalMerge: Sendable {
  /// Lines that will be taken over.
  package private(set) var taken = 0
  /// Lines that are here already.
  package private(set) var known = 0
  /// What is wrong in the other journals; damaged lines are taken over all the same.
  package private(set) var problems: [JournalProblem] = []
  /// A line there demands a newer version: nothing may be taken.
  package private(set) var demandsNewer = false
  private var bytes: [UInt8] = []
  private let home: DataFolder
  private let fileSystem: FileSystem

  /// Compares two folders; nothing is written yet.
  ///
  /// - Throws: where the other's journals cannot all be read.
  package init(
    from other: DataFolder, into home: DataFolder, now: Instant, fileSystem: FileSystem = .kernel
  ) throws(StorageError) {
    self.home = home
    self.fileSystem = fileSystem
    let journals = Journals.read(other, now: now, fileSystem: fileSystem)
    problems = journals.problems
    demandsNewer = journals.isReadOnly
    if demandsNewer { return }
    var lines: Set<Line> = []
    try JournalMerge.eachLine(in: home, fileSystem) { bytes, range, _ in
      lines.insert(Line(bytes, range))
    }
    var found: [[UInt8]] = []
    try JournalMerge.eachLine(in: other, fileSystem) { bytes, range, isWhole in
      // Half a line may still be being written, and says nothing yet.
      guard isWhole || Seal.check(bytes, in: range) == .good else { return }
      if lines.insert(Line(bytes, range)).inserted {
        found.append(Array(bytes[range]))
      } else {
        known += 1
      }
    }
    taken = found.count
    for line in found { bytes += line + [0x0A] }
  }

  /// Writes the lines into one new journal of this device, at once or not at all.
  ///
  /// - Returns: the file's path; nil where there was nothing to take.
  package func write(device: String, year: Int) throws(StorageError) -> String? {
    guard taken > 0 else { return nil }
    let digits = String(CRC32.of(bytes), radix: 16)
    let name = "\(year)-\(device)-merged-\(String(repeating: "0", count: 8 - digits.utf8.count))"
    let path = "\(home.reviews)/\(name)\(digits).jsonl"
    try AtomicFile.write(path, bytes: bytes, overwrite: true, fileSystem: fileSystem)
    return path
  }

  /// Tells lines apart by what is in them: two sums and the length.
  private struct Line: Hashable {
    let sum: UInt64
    let crc: UInt32
    let count: Int32

    init(_ bytes: [UInt8], _ range: Range<Int>) {
      // A copy that git gave other line ends is the same line.
      let isReturn = range.last.map { bytes[$0] == 0x0D } ?? false
      let text = range.lowerBound..<range.upperBound - (isReturn ? 1 : 0)
      sum = Fingerprint.of(bytes, in: text)
      var crc = CRC32()
      crc.update(bytes, in: text)
      self.crc = crc.sum
      count = Int32(clamping: text.count)
    }
  }

  /// Every line of every journal but empty ones and those too long to be any.
  private static func eachLine(
    in home: DataFolder, _ fileSystem: FileSystem, _ body: ([UInt8], Range<Int>, Bool) -> Void
  ) throws(StorageError) {
    for name in JournalLines.names(in: home, fileSystem) {
      try JournalLines.each(of: name, in: home, fileSystem) { line in
        if let line, !line.range.isEmpty { body(line.bytes, line.range, line.isWhole) }
      }
    }
  }
}
