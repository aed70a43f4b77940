import FSRS
import Records

/// Reads every line of every journal once more, for what readers pass over: lines without a checksum, clocks
/// that jumped, times that cannot be.
package struct JournalCheck: Sendable {
  package private(set) var findings: [Finding] = []
  /// Good lines.
  package private(set) var lineCount = 0
  package private(set) var fileCount = 0

  /// A clock set back by less than this is no jump: the journal's times go on by milliseconds.
  private static let tolerance = 120_000
  /// Answers before it are from a clock that had lost its battery.
  private static let earliest = Instant(milliseconds: 946_684_800_000)  // 2000-01-01

  /// - Parameter journals: as read, for their problems.
  package init(_ home: DataFolder, _ journals: Journals, fileSystem: FileSystem = .kernel) {
    findings = journals.problems.map(Finding.init)
    for name in JournalLines.names(in: home, fileSystem) {
      fileCount += 1
      var file = FileCheck(path: home.reviews + "/" + name, isMerged: name.contains("-merged-"))
      // What cannot be read at all is among the problems.
      try? JournalLines.each(of: name, in: home, fileSystem) { line in
        if let line { file.take(line) }
      }
      findings += file.findings
      lineCount += file.lineCount
    }
    findings.sort { ($0.file, $0.line ?? 0) < ($1.file, $1.line ?? 0) }
  }

  /// One journal, line by line, as its only writer wrote it.
  private struct FileCheck {
    let path: String
    /// Lines of several writers one after the other.
    let isMerged: Bool
    var findings: [Finding] = []
    var lineCount = 0
    private var reader = RecordReader()
    private var last: Record?
    private var unsealed: (first: Int, index: Int, count: Int)?

    init(path: String, isMerged: Bool) {
      self.path = path
      self.isMerged = isMerged
    }

    mutating func take(_ line: JournalLines.Line) {
      guard let reading = try? reader.read(line.bytes, in: line.range) else { return }
      lineCount += 1
      if !reading.isSealed { countUnsealed(line.number) }
      let record = reading.record
      if case .seed = record.payload { return }
      checkTime(of: record, line.number)
      if let last, !isMerged || run(last) == run(record) {
        let back = last.time.milliseconds - record.time.milliseconds
        if back > JournalCheck.tolerance {
          findings.append(
            Finding(
              path, line: line.number, "clock-jump",
              "the clock was set back by \(span(back)) before this line",
              remedy: "nothing need be done; lines count in the order of their times"))
        }
      }
      last = record
    }

    /// One start of the program: what stands before the dot of its records' ids.
    private func run(_ record: Record) -> Substring { record.id.prefix { $0 != "." } }

    private mutating func checkTime(of record: Record, _ line: Int) {
      var message: String?
      if record.time < JournalCheck.earliest {
        message = "the time cannot be: \(record.time.text) is before any answer"
      } else if case .review(let review) = record.payload {
        let own = record.time.studyDay(minutesEast: record.minutesEast)
        if abs(review.day - own) > 2 {
          message = "the study day \(review.day.text) cannot be that of \(record.time.text)"
        }
      }
      guard let message else { return }
      findings.append(
        Finding(
          path, line: line, "impossible-time", message,
          remedy: "the answer counts as it says; set this machine's clock if it is wrong"))
    }

    private mutating func countUnsealed(_ line: Int) {
      if let known = unsealed {
        unsealed = (known.first, known.index, known.count + 1)
        findings[known.index].message =
          "\(known.count + 1) lines have no checksum; this is the first"
      } else {
        unsealed = (line, findings.count, 1)
        findings.append(
          Finding(
            path, line: line, "unsealed", "the line has no checksum",
            remedy: "it counts; annals doctor --repair adds the checksum"))
      }
    }

    private func span(_ milliseconds: Int) -> String {
      let minutes = milliseconds / 60_000
      if minutes < 120 { return "\(minutes) minutes" }
      return minutes < 2880 ? "\(minutes / 60) hours" : "\(minutes / 1440) days"
    }
  }
}
