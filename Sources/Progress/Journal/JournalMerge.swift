import Records
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
    let journals = ReviewLog.read(other, now: now, fileSystem: fileSystem).journals
    problems = journals.problems
    demandsNewer = journals.isReadOnly
    if demandsNewer { return }
    var lines: Set<Line> = []
    for part in try Self.parts(of: home, now, fileSystem, known: nil) {
      lines.formUnion(part.report.made.new.lazy.map(\.line))
    }
    var found: [[UInt8]] = []
    for part in try Self.parts(of: other, now, fileSystem, known: lines) {
      let made = part.report.made
      // Half a line may still be being written, and says nothing yet.
      var isHalf = false
      if case .rest = part.report.content { isHalf = true }
      known += made.sealedKnown + (isHalf ? 0 : made.otherKnown)
      for (line, bytes, isSealed) in made.new where isSealed || !isHalf {
        if lines.insert(line).inserted {
          found.append(bytes)
        } else {
          known += 1
        }
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
  fileprivate struct Line: Hashable, Sendable {
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
  private static func parts(
    of home: DataFolder, _ now: Instant, _ fileSystem: FileSystem, known: Set<Line>?
  ) throws(StorageError) -> [(name: String, linesBefore: Int, report: BlockReport<MergeLane.Made>)]
  {
    let reader = JournalReader(home, now: now, needsSums: false, fileSystem: fileSystem) { _ in
      MergeLane(known: known)
    }
    if let (path, failure) = reader.failures.first {
      throw StorageError("read", path, failure, exit: .ioFailed)
    }
    return reader.parts
  }
}

/// Tells lines that are known from others, which it copies.
private struct MergeLane: LineLane {
  struct Made: Sendable {
    /// Lines that are known, with a checksum and without.
    var sealedKnown = 0
    var otherKnown = 0
    /// Without bytes where nothing is to be taken over.
    var new: [(line: JournalMerge.Line, bytes: [UInt8], isSealed: Bool)] = []
  }

  private let known: Set<JournalMerge.Line>?
  private var made = Made()

  /// - Parameter known: nil where nothing is to be taken over.
  init(known: Set<JournalMerge.Line>?) { self.known = known }

  mutating func take(
    _ bytes: [UInt8], _ line: Range<Int>, number: Int
  ) throws(LineFault) -> LineFrame {
    let isSealed = Seal.check(bytes, in: line) == .good
    let own = JournalMerge.Line(bytes, line)
    if !(known?.contains(own) ?? false) {
      made.new.append((own, known == nil ? [] : Array(bytes[line]), isSealed))
    } else if isSealed {
      made.sealedKnown += 1
    } else {
      made.otherKnown += 1
    }
    return LineFrame(
      time: Instant(milliseconds: .min), isSealed: isSealed, demandsNewer: false)
  }

  mutating func finish() -> Made {
    defer { made = Made() }
    return made
  }
}
