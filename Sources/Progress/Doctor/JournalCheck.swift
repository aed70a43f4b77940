package import FSRS
import Records

/// Reads every line of every journal once more, for what readers pass over: lines without a checksum, clocks
/// that jumped, times that cannot be.
package struct JournalCheck: Sendable {
  package private(set) var findings: [Finding] = []
  /// Good lines.
  package private(set) var lineCount = 0
  package private(set) var fileCount = 0

  /// A clock set back by less than this is no jump: the journal's times go on by milliseconds.
  fileprivate static let tolerance = 120_000
  /// Answers before it are from a clock that had lost its battery.
  fileprivate static let earliest = Instant(milliseconds: 946_684_800_000)  // 2000-01-01

  /// - Parameter journals: as read, for their problems.
  package init(
    _ home: DataFolder, _ journals: Journals, now: Instant, fileSystem: FileSystem = .kernel
  ) {
    findings = journals.problems.map(Finding.init)
    fileCount = JournalLines.names(in: home, fileSystem).count
    // What cannot be read at all is among the problems.
    let reader = JournalReader(home, now: now, needsSums: false, fileSystem: fileSystem) { _ in
      CheckLane()
    }
    var file = FileCheck(name: "", home)
    for part in reader.parts {
      if part.name != file.name {
        findings += file.findings
        file = FileCheck(name: part.name, home)
      }
      file.take(part.report.made, after: part.linesBefore)
      lineCount += part.report.made.lineCount
    }
    findings += file.findings
    findings.sort { ($0.file, $0.line ?? 0) < ($1.file, $1.line ?? 0) }
  }
}

/// Looks at the lines of one block; numbers of lines are those in it.
private struct CheckLane: LineLane {
  /// A line and the start of the program that wrote it: what stands before the dot of its id.
  struct Written: Sendable {
    var line: Int
    var time: Instant
    var run: [UInt8]
  }

  struct Made: Sendable {
    var lineCount = 0
    var impossible: [(line: Int, message: String)] = []
    var jumps: [Jump] = []
    var unsealed: (first: Int, count: Int)?
    /// The first and last line that a clock gave its time.
    var first: Written?
    var last: Written?
  }

  struct Jump: Sendable {
    var line: Int
    /// In milliseconds.
    var back: Int
    var isSameRun: Bool

    /// Nil where the clock went on, or nearly so.
    init?(from last: Written, to next: Written) {
      let back = last.time.milliseconds - next.time.milliseconds
      guard back > JournalCheck.tolerance else { return nil }
      (line, self.back, isSameRun) = (next.line, back, last.run == next.run)
    }
  }

  private var reader = RecordReader()
  private var days = DayTexts()
  private var made = Made()

  mutating func take(
    _ bytes: [UInt8], _ line: Range<Int>, number: Int
  ) throws(LineFault) -> LineFrame {
    if let review = ReviewLine(bytes, in: line, &days) {
      made.lineCount += 1
      check(review.time, review.day, review.minutesEast, number)
      write(number, review.time, bytes[review.id])
      return LineFrame(time: review.time, isSealed: true, demandsNewer: false)
    }
    let reading = try reader.read(bytes, in: line)
    let record = reading.record
    made.lineCount += 1
    if !reading.isSealed {
      made.unsealed = (made.unsealed?.first ?? number, (made.unsealed?.count ?? 0) + 1)
    }
    if case .seed = record.payload { return LineFrame(reading) }
    var day: StudyDay?
    if case .review(let review) = record.payload { day = review.day }
    check(record.time, day, record.minutesEast, number)
    write(number, record.time, Array(record.id.utf8)[...])
    return LineFrame(reading)
  }

  private mutating func write(_ line: Int, _ time: Instant, _ id: ArraySlice<UInt8>) {
    let run = id.prefix { $0 != 0x2E }
    if var last = made.last, last.run.elementsEqual(run) {
      // Most lines are those of the same run: no copy is made of it.
      let before = last
      (last.line, last.time) = (line, time)
      if let jump = Jump(from: before, to: last) { made.jumps.append(jump) }
      made.last = last
      return
    }
    let written = Written(line: line, time: time, run: Array(run))
    if let last = made.last, let jump = Jump(from: last, to: written) { made.jumps.append(jump) }
    if made.first == nil { made.first = written }
    made.last = written
  }

  private mutating func check(
    _ time: Instant, _ day: StudyDay?, _ minutesEast: Int, _ line: Int
  ) {
    if time < JournalCheck.earliest {
      made.impossible.append((line, "the time cannot be: \(time.text) is before any answer"))
    } else if let day {
      let own = time.studyDay(minutesEast: minutesEast)
      if abs(day - own) > 2 {
        made.impossible.append(
          (line, "the study day \(day.text) cannot be that of \(time.text)"))
      }
    }
  }

  mutating func finish() -> Made {
    defer { made = Made() }
    return made
  }
}

/// One journal, block by block, as its only writer wrote it.
private struct FileCheck {
  let name: String
  private let path: String
  /// Lines of several writers one after the other.
  private let isMerged: Bool
  private(set) var findings: [Finding] = []
  private var last: CheckLane.Written?
  private var unsealed: (index: Int, count: Int)?

  init(name: String, _ home: DataFolder) {
    self.name = name
    path = home.reviews + "/" + name
    isMerged = name.contains("-merged-")
  }

  mutating func take(_ made: CheckLane.Made, after before: Int) {
    if let some = made.unsealed { countUnsealed(before + some.first, some.count) }
    for (line, message) in made.impossible {
      findings.append(
        Finding(
          path, line: before + line, "impossible-time", message,
          remedy: "the answer counts as it says; set this machine's clock if it is wrong"))
    }
    var jumps = made.jumps
    if let last, let first = made.first, let jump = CheckLane.Jump(from: last, to: first) {
      jumps.append(jump)
    }
    for jump in jumps where !isMerged || jump.isSameRun {
      findings.append(
        Finding(
          path, line: before + jump.line, "clock-jump",
          "the clock was set back by \(Self.span(jump.back)) before this line",
          remedy: "nothing need be done; lines count in the order of their times"))
    }
    if let last = made.last { self.last = last }
  }

  private mutating func countUnsealed(_ line: Int, _ count: Int) {
    if unsealed == nil {
      unsealed = (findings.count, 0)
      findings.append(
        Finding(
          path, line: line, "unsealed", "the line has no checksum",
          remedy: "it counts; annals doctor --repair adds the checksum"))
    }
    guard let known = unsealed else { return }
    let sum = known.count + count
    unsealed = (known.index, sum)
    if sum > 1 {
      findings[known.index].message = "\(sum) lines have no checksum; this is the first"
    }
  }

  private static func span(_ milliseconds: Int) -> String {
    let minutes = milliseconds / 60_000
    if minutes < 120 { return "\(minutes) minutes" }
    return minutes < 2880 ? "\(minutes / 60) hours" : "\(minutes / 1440) days"
  }
}
