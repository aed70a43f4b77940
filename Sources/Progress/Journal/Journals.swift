import Records
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
    let reader = JournalReader(home, now: now, after: coverage, fileSystem: fileSystem) { _ in
      RecordLane(now: now)
    }
    var journals = reader.journals
    journals.records = Record.inOrder(reader.parts.flatMap(\.report.made.records))
    journals.future = Record.inOrder(reader.parts.flatMap(\.report.made.future))
    let records = journals.records
    let hashes = records.map { Fingerprint.of($0.id) }
    let ids = DoubleIDs(count: records.count) { body in
      for (record, hash) in zip(records, hashes) { body(hash, record.sum) }
    } texts: { double in
      zip(records, hashes).filter { double.contains($0.1) }.map { ($0.0.id, $0.0.sum) }
    }
    journals.problems += ids.problems(in: home, now: now, fileSystem)
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
}
