import Foundation
import Testing

/// What is derived may be deleted, torn or of another time: nobody sees a difference.
@Suite struct CacheTests {
  private static let commands = [
    ["due", "--json"], ["decks", "--json"], ["cards", "--json"], ["cards", "smilga", "--json"],
    ["cards", "kind:role or who:lenin", "--json"], ["cards", "due or stability>1"],
    ["progress", "--json"], ["progress", "ivar-smilga", "--json"], ["forecast", "--json"],
    ["simulate", "--days", "30", "--json"], ["show", "ivar-smilga/birth", "--json"],
    ["why", "ivar-smilga/birth#date"], ["history", "ivar-smilga/birth#date", "--json"],
    ["study", "--dry-run"], ["flags"], ["doctor", "--json"],
  ]

  /// A home in which two decks were studied for some days.
  private static func studied() throws -> Annals {
    let annals = try Annals()
    for day in 20...23 {
      let now = "2026-11-\(day)T09:00:00Z"
      let study = ["study", "ivar-smilga", "us-presidents", "--new", "8", "--mode", "type"]
      let answers = (0..<24).map { "\($0.isMultiple(of: 3) ? "1892" : "nonsense")\n\n" }.joined()
      #expect(try annals.run(study + ["--now", now], input: answers).status == 0)
    }
    return annals
  }

  private static func outputs(_ annals: Annals) throws -> [String] {
    try commands.map { command in
      let run = try annals.run(command + ["--now", "2026-11-24T09:00:00Z"])
      return "\(run.status)\n\(run.output)\n\(run.errors)"
    }
  }

  @Test func whatIsDerivedChangesNoAnswer() throws {
    let annals = try Self.studied()
    let cache = annals.data.appending(path: "cache")
    let warm = try Self.outputs(annals)
    func files() throws -> [URL] {
      let names = try FileManager.default.subpathsOfDirectory(atPath: cache.path)
      return names.map { cache.appending(path: $0) }.filter { !$0.hasDirectoryPath }
        .filter { (try? Data(contentsOf: $0)) != nil }
    }
    #expect(try files().count > 2)
    func expectTheSame(_ what: String) throws {
      for (command, (now, before)) in zip(Self.commands, zip(try Self.outputs(annals), warm)) {
        #expect(now == before, "\(what): \(command)")
      }
    }
    try FileManager.default.removeItem(at: cache)
    try expectTheSame("deleted")
    for file in try files() { try Data(contentsOf: file).dropLast(40).write(to: file) }
    try expectTheSame("torn")
    for file in try files() {
      var bytes = try Data(contentsOf: file)
      for place in stride(from: 0, to: bytes.count, by: 7) { bytes[place] ^= 0x55 }
      try bytes.write(to: file)
    }
    try expectTheSame("overwritten")
    // Another machine's, of a home that went another way.
    let other = try Self.studied()
    #expect(
      try other.run(["study", "--now", "2026-11-23T20:00:00Z"], input: "1\n\n2\n\n").status == 0)
    _ = try Self.outputs(other)
    try FileManager.default.removeItem(at: cache)
    try FileManager.default.copyItem(at: other.data.appending(path: "cache"), to: cache)
    try expectTheSame("another's")
  }

  private static func process(_ arguments: [String], _ annals: Annals) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Annals.program)
    process.arguments = arguments
    process.environment = annals.environment
    process.currentDirectoryURL = annals.folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    return process
  }

  /// Programs that make it at the same time are in nobody's way, nor are they where one of them is killed.
  @Test func severalMayMakeItAtOnce() throws {
    let annals = try Self.studied()
    let command = ["cards", "kind:role", "--json", "--now", "2026-11-24T09:00:00Z"]
    let right = try annals.run(command)
    let cache = annals.data.appending(path: "cache")
    for round in 0..<4 {
      try FileManager.default.removeItem(at: cache)
      let writers = (0..<3).map { _ in Self.process(command, annals) }
      for writer in writers { try writer.run() }
      // The moment at which it is killed is another in each round.
      usleep(UInt32(round) * 30_000)
      kill(writers[0].processIdentifier, SIGKILL)
      for writer in writers { writer.waitUntilExit() }
      #expect(writers.dropFirst().allSatisfy { $0.terminationStatus == 0 })
      let run = try annals.run(command)
      #expect((run.status, run.output, run.errors) == (right.status, right.output, right.errors))
    }
  }

  @Test func aChangedDeckIsReadAgain() throws {
    let annals = try Annals()
    let decks = annals.data.appending(path: "decks")
    try FileManager.default.createDirectory(at: decks, withIntermediateDirectories: true)
    let deck = decks.appending(path: "ada.yaml")
    func write(_ city: String) throws {
      let text = """
        id: ada
        subject: ada
        people: {ada: {name: Ada Lovelace}}
        events:
          - {id: move, what: moved to \(city), date: 1835-07-08}
        """
      try Data(text.utf8).write(to: deck)
    }
    try write("London")
    #expect(try annals.run(["cards", "london"]).output.contains("ada/move"))
    try write("Dublin")
    #expect(!(try annals.run(["cards", "london"]).output.contains("ada/move")))
    #expect(try annals.run(["cards", "dublin"]).output.contains("ada/move"))
    // One with an error is said to have one, however it was before.
    try Data("id: ada\nevents:\n  - {id: move, date: 1835-99}\n".utf8).write(to: deck)
    #expect(try annals.run(["cards", "dublin"]).errors.contains("ada.yaml"))
  }
}
