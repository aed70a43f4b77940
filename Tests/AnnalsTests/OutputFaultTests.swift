import Foundation
import Glibc
import Testing

/// Standard streams that are full, closed or gone, files that may grow no further, clocks that jump.
@Suite struct OutputFaultTests {
  /// Runs a line of shell in which `$A` is the program.
  private static func shell(_ annals: Annals, _ line: String) throws -> (
    status: Int32, errors: String
  ) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    process.environment = annals.environment.merging(["A": Annals.program]) { $1 }
    process.currentDirectoryURL = annals.folder
    let errors = annals.folder.appending(path: "shell-errors")
    try Data().write(to: errors)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try String(contentsOf: errors, encoding: .utf8))
  }

  /// Shell lines, their exit codes, and how many answers must be on disk after them.
  private static let cases: [(line: String, status: Int32, answers: Int)] = [
    (#"printf '\n4\n\n4\n' | "$A" study --mode flip --limit 2 >/dev/full"#, 74, 2),
    (#"printf '\n4\n\n4\n' | "$A" study --mode flip --limit 2 >&-"#, 74, 2),
    (#"printf '\n4\n\n4\n' | "$A" study --mode flip --limit 2 2>&-"#, 0, 2),
    (#"printf '\n4\n\n4\n' | "$A" study --mode flip --limit 2 >&- 2>&-"#, 74, 2),
    (#""$A" study --mode flip <&-"#, 0, 0), (#""$A" study --mode flip </dev/null"#, 0, 0),
    (#""$A" decks >/dev/full"#, 74, 0), (#""$A" progress --json >&-"#, 74, 0),
    (#""$A" doctor >/dev/full"#, 74, 0),
    (#"{ "$A" generate ivar-smilga; echo $? >&2; } | head -n 1; exit 0"#, 0, 0),
    (#""$A" generate ivar-smilga -o /dev/full --force"#, 74, 0),
  ]

  @Test(arguments: cases)
  func streams(_ line: String, _ status: Int32, _ answers: Int) throws {
    let annals = try Annals()
    let outcome = try Self.shell(annals, line)
    #expect(outcome.status == status, "\(line): \(outcome.errors)")
    #expect(try annals.reviewLines().count == answers)
    // Nothing that was meant for a stream got into a file of ours.
    #expect(try annals.journalLines().allSatisfy { $0.contains(",\"c\":\"") })
    #expect(try annals.run(["doctor"]).status == 0)
  }

  /// Said, kept in memory, exit 74; what was receipted is there.
  @Test func aJournalThatMayGrowNoFurther() throws {
    let annals = try Annals()
    let answers = String(repeating: #"\n4\n"#, count: 40)
    let outcome = try Self.shell(
      annals, "printf '\(answers)' | (ulimit -f 8; \"$A\" study --mode flip --new 40)")
    #expect(outcome.status == 74, "\(outcome.errors)")
    #expect(outcome.errors.contains("not saved (1 waiting)"))
    let kept = try annals.reviewLines().count
    #expect((10..<40).contains(kept))
    #expect(try annals.run(["doctor", "--repair"]).status == 0)
    #expect(try annals.reviewLines().count == kept)
  }

  /// A clock that steps back and forth between sessions: every answer counts, none twice, and nothing is due
  /// for ever or never.
  @Test func clocksThatStep() throws {
    let annals = try Annals()
    let times = [
      "2026-11-23T09:00:00Z", "2026-11-23T08:59:00Z", "2026-12-20T09:00:00Z",
      "2026-11-24T09:00:00Z", "2026-10-01T00:00:00Z", "2026-11-25T09:00:00Z",
    ]
    for (number, time) in times.enumerated() {
      let outcome = try annals.run(
        ["study", "--mode", "flip", "--limit", "2", "--now", time], input: "\n3\n\n4\n")
      #expect(outcome.status == 0, "\(time): \(outcome.errors)")
      #expect(try annals.reviewLines().count == 2 * (number + 1))
    }
    // Lines from the future wait until then, and are named; what they say is kept.
    let now = ["--now", "2026-11-25T10:00:00Z"]
    let before = try annals.run(["progress", "--json"] + now)
    #expect(before.output.hasPrefix("{\"reviews\":10,"), "\(before.output)")
    #expect(before.errors.contains("[future-time]"))
    let doctor = try annals.run(["doctor"] + now)
    #expect(doctor.status == 65)
    #expect(doctor.output.contains("[clock-jump]") && doctor.output.contains("[future-time]"))
    let later = try annals.run(["progress", "--json", "--now", "2026-12-21T09:00:00Z"])
    #expect(later.output.hasPrefix("{\"reviews\":12,"))
  }

  /// Days of 23 and 25 hours, zones with odd offsets, one that skipped a day, unknown and empty ones.
  @Test(arguments: [
    ("Europe/Berlin", "2026-03-29T00:59:58Z", "2026-03-28"),
    ("Europe/Berlin", "2026-03-29T02:00:01Z", "2026-03-29"),
    ("Europe/Berlin", "2026-10-25T02:58:00Z", "2026-10-24"),
    ("Europe/Berlin", "2026-10-25T03:00:01Z", "2026-10-25"),
    ("Asia/Kathmandu", "2026-11-22T22:14:00Z", "2026-11-22"),
    ("Asia/Kathmandu", "2026-11-22T22:16:00Z", "2026-11-23"),
    ("America/St_Johns", "2026-11-23T07:29:00Z", "2026-11-22"),
    ("Pacific/Apia", "2026-11-22T15:01:00Z", "2026-11-23"),
    ("America/Sao_Paulo", "2026-11-23T07:01:00Z", "2026-11-23"),
    ("Mars/Phobos", "2026-11-23T04:00:01Z", "2026-11-23"),
    ("", "2026-11-23T03:59:00Z", "2026-11-22"),
    ("XYZ-5:30", "2026-11-22T22:31:00Z", "2026-11-23"),
  ])
  func studyDays(_ zone: String, _ now: String, _ day: String) throws {
    let annals = try Annals()
    let outcome = try annals.run(
      ["study", "--mode", "flip", "--limit", "1", "--now", now], input: "\n3\n",
      environment: ["TZ": zone])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try annals.reviewLines().first?.contains("\"day\":\"\(day)\"") == true)
  }
}
