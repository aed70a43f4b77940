import FSRS

/// Reads the journals of a folder, or what is new in them, and counts what is good and bad there; what the lines
/// say is the lane's.
struct JournalReader<Lane: LineLane> {
  /// Without records.
  private(set) var journals = Journals()
  /// What the lanes made, in the order of files and lines, each with its journal and the lines before it there.
  private(set) var parts: [(name: String, linesBefore: Int, report: BlockReport<Lane.Made>)] = []
  private(set) var lanes: [Lane] = []
  /// Files that could not be read to their end.
  private(set) var failures: [(path: String, failure: FileSystem.Failure)] = []

  /// - Parameters:
  ///   - coverage: how far the journals were read before.
  ///   - needsSums: whether `coverage` of what is read is wanted; without it there is none.
  ///   - lane: a fresh one, for the thread with that number.
  init(
    _ home: DataFolder, now: Instant, after coverage: [String: ReadPosition] = [:],
    needsSums: Bool = true, fileSystem: FileSystem, lane: (Int) -> Lane
  ) {
    let names: [String]
    do {
      names = try fileSystem.names(home.reviews).filter(JournalStamp.isJournal).sorted()
      journals.isPresent = true
    } catch {
      journals.lost = coverage.keys.sorted()
      return
    }
    let blocks = JournalBlocks(
      names.map { home.reviews + "/" + $0 }, after: names.map { coverage[$0] }, fileSystem)
    let scan = JournalScan(
      blocks, horizon: now.advanced(bySeconds: 86_400), needsSums: needsSums, lane: lane)
    lanes = scan.lanes
    var reports = scan.reports[...]
    for (file, (name, end)) in zip(names, blocks.ends).enumerated() {
      let own = reports.prefix { $0.file == file }
      reports = reports.dropFirst(own.count)
      take(name, home.reviews + "/" + name, own, end, needsSums)
    }
    journals.lost += coverage.keys.filter { journals.coverage[$0] == nil }
    journals.lost = Set(journals.lost).sorted()
  }

  private mutating func take(
    _ name: String, _ path: String, _ reports: ArraySlice<BlockReport<Lane.Made>>,
    _ end: JournalBlocks.FileEnd, _ needsSums: Bool
  ) {
    if end.isLost { journals.lost.append(name) }
    var position = end.start
    var (total, crc) = (position.bytes, position.crc)
    for report in reports {
      parts.append((name, position.lines, report))
      let counts = report.counts
      journals.problems += counts.problems.map { problem in
        JournalProblem(
          file: path, line: position.lines + problem.line, rule: problem.rule,
          message: problem.message)
      }
      journals.unsealedCount += counts.unsealed
      journals.badLineCount += counts.bad
      journals.isReadOnly = journals.isReadOnly || counts.demandsNewer
      total += report.byteCount
      crc = CRC32.joined(crc, report.crc, count: report.byteCount)
      switch report.content {
      case .lines, .longEnd:
        (position.bytes, position.crc) = (total, crc)
        position.lines += counts.lines
      case .rest where counts.isLastUsable:
        // The last line counts as read only if it is whole: else the rest of it may still be coming.
        (position.bytes, position.crc) = (total, crc)
      case .rest, .longPart, .longRest: break
      }
    }
    if let failure = end.failure {
      failures.append((path, failure))
      let reason =
        failure.code == JournalBlocks.tooManyLinks
        ? "it is a link, which journals never are" : SystemMessage.text(failure.code)
      journals.problems.append(
        JournalProblem(
          file: path, line: nil, rule: .unreadable,
          message: "the journal cannot be read: \(reason)"))
    } else if needsSums {
      position.modified = end.modified
      journals.coverage[name] = position
    }
  }
}

/// Makes records of all lines.
struct RecordLane: LineLane {
  struct Made: Sendable {
    var records: [Record] = []
    var future: [Record] = []
  }

  private let horizon: Instant
  private var reader = RecordReader()
  private var made = Made()

  init(now: Instant) { horizon = now.advanced(bySeconds: 86_400) }

  mutating func take(
    _ bytes: [UInt8], _ line: Range<Int>, number: Int
  ) throws(LineFault) -> LineFrame {
    let reading = try reader.read(bytes, in: line)
    if reading.record.time > horizon {
      made.future.append(reading.record)
    } else {
      made.records.append(reading.record)
    }
    return LineFrame(reading)
  }

  mutating func finish() -> Made {
    defer { made = Made() }
    return made
  }
}

extension LineFrame {
  init(_ reading: RecordReader.Reading) {
    self.init(
      time: reading.record.time, isSealed: reading.isSealed, demandsNewer: reading.demandsNewer)
  }
}
