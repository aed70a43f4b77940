package import FSRS
/// Everything in DATA/reviews/*.jsonl: distinct good records, and what was wrong with the rest.
///
/// A set: the order of files and lines, copies of files and lines, and which file a line is in make
/// no difference.
package struct Journals: Sendable {
  /// In the order of folding, each line once.
  package internal(set) var records: [Record] = []
  /// Records more than a day ahead of the clock: kept, but left out until then.
  package internal(set) var future: [Record] = []
  /// By file and line.
  package internal(set) var problems: [JournalProblem] = []
  /// By file name in `reviews/`.
  package internal(set) var coverage: [String: ReadPosition] = [:]
  /// A line demands a newer version of the program: nothing may be written.
  package internal(set) var isReadOnly = false
  /// Good lines without a checksum, written by hand.
  package internal(set) var unsealedCount = 0
  /// Lines that could not be used.
  package internal(set) var badLineCount = 0
  /// Whether `reviews/` is there.
  package internal(set) var isPresent = false
  /// Journals that are shorter than they were when they were last read, or gone.
  package internal(set) var lost: [String] = []

  /// Reads what is new since `coverage`, or everything.
  ///
  /// Where files are `lost`, what was read of them may no longer hold: read everything then.
  ///
  /// - Parameter now: records more than a day later are left out and reported.
  package static func read(
    _ home: DataFolder, now: Instant, after coverage: [String: ReadPosition] = [:],
    fileSystem: FileSystem = .kernel
  ) -> Journals {
    var journals = Journals()
    var reader = JournalReader(home: home, now: now, fileSystem: fileSystem)
    let names: [String]
    do {
      names = try fileSystem.names(home.reviews).filter(JournalStamp.isJournal).sorted()
      journals.isPresent = true
    } catch {
      journals.lost = coverage.keys.sorted()
      return journals
    }
    for name in names { reader.read(name, after: coverage[name], into: &journals) }
    journals.lost += coverage.keys.filter { journals.coverage[$0] == nil }
    journals.lost = Set(journals.lost).sorted()
    journals.records = Record.inOrder(journals.records)
    journals.future = Record.inOrder(journals.future)
    journals.reportDoubleIDs(&reader)
    return journals
  }

  /// Whether another session has written since this stamp was taken.
  package static func hasChanged(
    _ home: DataFolder, since stamp: JournalStamp, fileSystem: FileSystem = .kernel
  ) -> Bool {
    !JournalStamp(of: home, fileSystem: fileSystem).hasSameSizes(as: stamp)
  }

  /// Files that a state covers and that are missing or shorter here.
  package func missing(from covers: [String: ReadPosition]) -> [String] {
    covers.filter { name, covered in (coverage[name]?.bytes ?? -1) < covered.bytes }.keys.sorted()
  }

  /// Two lines may claim one id after a machine was cloned: both count, and that is said.
  private mutating func reportDoubleIDs(_ reader: inout JournalReader) {
    // By hashes first, which are small; almost always there is nothing to find.
    let hashes = records.map { Journals.hash($0.id) }
    let sorted = hashes.sorted()
    let doubles = Set(zip(sorted, sorted.dropFirst()).filter { $0 == $1 }.map { $0.0 })
    if doubles.isEmpty { return }
    var lines: [[UInt8]: Set<UInt64>] = [:]
    for (record, hash) in zip(records, hashes) where doubles.contains(hash) {
      lines[Array(record.id.utf8), default: []].insert(record.fingerprint)
    }
    let fingerprints = Set(lines.values.filter { $0.count > 1 }.flatMap(\.self))
    if fingerprints.isEmpty { return }
    for place in reader.places(of: fingerprints, in: coverage.keys.sorted()) {
      problems.append(
        JournalProblem(
          file: place.file, line: place.line, rule: .twoContents,
          message: "another line has the same id and says something else; both count"))
    }
  }

  private static func hash(_ text: String) -> UInt64 {
    let bytes = Array(text.utf8)
    return Fingerprint.of(bytes, in: 0..<bytes.count)
  }
}
