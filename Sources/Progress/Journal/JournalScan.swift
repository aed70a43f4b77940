import FSRS
import Work

/// What one thread makes of the lines that it is given, block by block.
protocol LineLane: Sendable {
  associatedtype Made: Sendable

  /// Takes one line without its line break.
  ///
  /// - Parameter number: within the block, from 1.
  mutating func take(
    _ bytes: [UInt8], _ line: Range<Int>, number: Int
  ) throws(LineFault) -> LineFrame

  /// What came of the lines since the last time; a block is through.
  mutating func finish() -> Made
}

/// What every good line says.
struct LineFrame {
  var time: Instant
  var isSealed: Bool
  /// The line says that a reader of this version must not interpret it.
  var demandsNewer: Bool
}

/// What came of one block.
struct BlockReport<Made: Sendable>: Sendable {
  var file: Int
  var number: Int
  var content: JournalBlock.Content
  var byteCount: Int
  /// Of the bytes; 0 where sums are not wanted.
  var crc: UInt32
  var counts: LineCounts
  var made: Made
}

/// Lines of journals, read and taken in on every core.
///
/// One thread reads at a time and takes what it has read: so a few blocks are in memory, and no more.
struct JournalScan<Lane: LineLane> {
  private(set) var reports: [BlockReport<Lane.Made>] = []
  private(set) var lanes: [Lane] = []

  /// - Parameters:
  ///   - horizon: lines after it are the future's.
  ///   - needsSums: whether the checksums of the files are wanted.
  ///   - lane: a fresh one for a thread, the threads being counted from 0.
  init(_ blocks: JournalBlocks, horizon: Instant, needsSums: Bool, lane: (Int) -> Lane) {
    let source = Source(blocks: blocks, horizon: horizon, needsSums: needsSums)
    var first = lane(0)
    // A few new lines are not worth a thread.
    let few = source.reports(&first, most: 4)
    reports = few
    guard few.count == 4 else {
      lanes = [first]
      return
    }
    let helpers = (1..<Workers.count).map { number in
      let fresh = lane(number)
      return Background {
        var own = fresh
        return (source.reports(&own), own)
      }
    }
    reports += source.reports(&first)
    lanes = [first]
    for helper in helpers {
      let (made, own) = helper.take()
      reports += made
      lanes.append(own)
    }
    reports.sort { $0.number < $1.number }
  }

  private struct Source: Sendable {
    let blocks: JournalBlocks
    let horizon: Instant
    let needsSums: Bool

    func reports(_ lane: inout Lane, most: Int = .max) -> [BlockReport<Lane.Made>] {
      var reports: [BlockReport<Lane.Made>] = []
      while reports.count < most, let block = blocks.next() {
        reports.append(report(of: block, &lane))
      }
      return reports
    }

    private func report(of block: JournalBlock, _ lane: inout Lane) -> BlockReport<Lane.Made> {
      let bytes = block.bytes
      var counts = LineCounts()
      switch block.content {
      case .lines:
        var start = 0
        while let end = LineSplitter.lineBreak(in: bytes, from: start) {
          counts.take(bytes, start..<end, &lane, horizon)
          start = end + 1
        }
      case .rest: counts.take(bytes, 0..<bytes.count, &lane, horizon, isLast: true)
      case .longEnd, .longRest: counts.refuseLong()
      case .longPart: break
      }
      return BlockReport(
        file: block.file, number: block.number, content: block.content, byteCount: bytes.count,
        crc: needsSums ? CRC32.of(bytes) : 0, counts: counts, made: lane.finish())
    }
  }
}

/// Counts lines, and what is wrong with them.
struct LineCounts: Sendable {
  struct Problem: Sendable {
    /// From 1.
    var line: Int
    var rule: JournalProblem.Rule
    var message: String
  }

  private(set) var lines = 0
  private(set) var problems: [Problem] = []
  /// Good lines without a checksum.
  private(set) var unsealed = 0
  /// Lines that could not be used.
  private(set) var bad = 0
  private(set) var demandsNewer = false
  /// Whether the last of them could be used.
  private(set) var isLastUsable = false

  mutating func take(
    _ bytes: [UInt8], _ line: Range<Int>, _ lane: inout some LineLane, _ horizon: Instant,
    isLast: Bool = false
  ) {
    guard line.count <= LineSplitter.longestLine else { return refuseLong() }
    lines += 1
    isLastUsable = true
    if line.isEmpty { return }
    do {
      let frame = try lane.take(bytes, line, number: lines)
      if frame.demandsNewer {
        demandsNewer = true
        report(.newerFormat, "a newer version of annals wrote this; nothing can be saved here")
      }
      if !frame.isSealed { unsealed += 1 }
      if frame.time > horizon {
        report(.future, "the line is from \(frame.time.text), which is still to come")
      }
    } catch {
      isLastUsable = false
      bad += 1
      if isLast, case .notJSON = error {
        report(.cutShort, "the last line is cut short: it was being written when something failed")
      } else {
        report(error.rule, error.message)
      }
    }
  }

  mutating func refuseLong() {
    lines += 1
    isLastUsable = false
    bad += 1
    report(.lineTooLong, "the line has more than \(LineSplitter.longestLine) bytes")
  }

  private mutating func report(_ rule: JournalProblem.Rule, _ message: String) {
    problems.append(Problem(line: lines, rule: rule, message: message))
  }
}
