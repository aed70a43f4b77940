import FSRS
import Foundation
import Glibc
import Progress
import Testing

/// The program itself, killed while it saves answers.
@Suite(.serialized) struct KilledStudyTests {
  private static let chronicle = """
    id: tiny
    subject: ada
    people:
      ada: {name: Ada Lovelace}
    events:
      - {id: birth, what: was born, date: 1815-12-10, kind: birth}
      - {id: note, what: published her notes, date: 1843-09}
    """

  /// Answers *again* for ever, so that it never ends by itself; gives how many answers it said were kept.
  private static func kill(_ annals: Annals, _ deck: String, after microseconds: UInt32) throws
    -> Int
  {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Annals.program)
    process.arguments = ["study", deck, "--mode", "flip"]
    process.environment = annals.environment
    process.currentDirectoryURL = annals.folder
    let (input, output) = (
      annals.folder.appending(path: "in"), annals.folder.appending(path: "out")
    )
    if !FileManager.default.fileExists(atPath: input.path) {
      try Data(String(repeating: "\n1\n", count: 100_000).utf8).write(to: input)
    }
    try Data().write(to: output)
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    while process.isRunning, try Data(contentsOf: output).isEmpty { usleep(500) }
    usleep(microseconds)
    Glibc.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
    let said = try String(contentsOf: output, encoding: .utf8)
    return max(0, said.components(separatedBy: "[Enter shows the answer]").count - 2)
  }

  @Test func everyAnswerThatWasFollowedByAPromptIsThere() throws {
    let count =
      ProcessInfo.processInfo.environment["ANNALS_KILLS"].flatMap(Int.init).map { max(20, $0) }
      ?? 20
    let annals = try Annals()
    let deck = try annals.write(Self.chronicle, to: "tiny.yaml")
    let home = DataFolder(data: annals.data.path, state: annals.folder.path + "/state")
    var known = 0
    var said = 0
    var random = SystemRandomNumberGenerator()
    for run in 0..<count {
      let kept = try Self.kill(annals, deck, after: .random(in: 0..<120_000, using: &random))
      let now = Instant(milliseconds: Int(Date().timeIntervalSince1970 * 1000))
      let journals = Journals.read(home, now: now)
      let reviews = LearnerState.fold(journals.records, scheduler: .standard).reviewCount
      #expect(reviews >= known + kept, "run \(run): lost")
      #expect(journals.problems.allSatisfy { [.badLine, .cutShort].contains($0.rule) })
      known = reviews
      said += kept
    }
    let doctor = try annals.run(["doctor", "--repair"])
    #expect(doctor.status == 0, "\(doctor.output)\(doctor.errors)")
    #expect(try annals.run(["progress", "--json", deck]).output.contains("\"reviews\":\(known),"))
    if count > 20 { print("\(count) kills of annals study: \(said) answers receipted, none lost") }
  }
}
