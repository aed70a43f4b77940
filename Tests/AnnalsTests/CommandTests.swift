import Foundation
import Testing

/// Commands run as scripts run them: exit codes, standard output, standard error.
@Suite struct CommandTests {
  private static let day = ["--now", "2026-11-23T09:00:00Z"]

  @Test func flipSavesEachAnswerBeforeTheNextPrompt() throws {
    let annals = try Annals()
    let outcome = try annals.run(
      ["study", "ivar-smilga", "--mode", "flip", "--limit", "3"] + Self.day,
      input: "\n3\n\n4\n\n1\n")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(try annals.reviewLines().count == 3)
    let lines = try annals.journalLines()
    #expect(lines.allSatisfy { $0.contains("\"c\":\"") })
    // What the session was, and that it ended, stands around them.
    #expect(lines.first?.contains("\"event\":\"start\"") == true)
    #expect(lines.last?.contains("\"event\":\"end\"") == true)
    let state = try String(contentsOf: annals.data.appending(path: "state.json"), encoding: .utf8)
    #expect(state.contains("\"format\":1"))
    #expect(state.contains("ivar-smilga/birth#date"))
  }

  @Test func tomorrowAsksWhatIsDue() throws {
    let annals = try Annals()
    _ = try annals.run(
      ["study", "--mode", "flip", "--limit", "4"] + Self.day, input: "\n4\n\n4\n\n3\n\n4\n")
    #expect(try annals.run(["due", "-q"] + Self.day).output == "0\n")
    let later = ["--now", "2026-12-10T09:00:00Z"]
    #expect(try annals.run(["due", "-q"] + later).output == "4\n")
    let outcome = try annals.run(
      ["study", "--mode", "flip", "--new", "0"] + later, input: "\n3\n\n3\n\n3\n\n3\n\n3\n\n3\n")
    #expect(outcome.output.contains("review"))
    #expect(try annals.run(["due", "-q"] + later).output == "0\n")
  }

  /// `--new 2` means two now, however many there were today, and never less than none.
  @Test func newOnesAreCountedFromNowOn() throws {
    let annals = try Annals()
    let asks = ["study", "--mode", "flip"] + Self.day
    _ = try annals.run(
      asks + ["--new", "12", "--limit", "12"], input: String(repeating: "\n4\n", count: 12))
    #expect(
      try annals.run(asks + ["--limit", "1"], input: "\n4\n").output.contains("Nothing is due now"))
    let more = try annals.run(asks + ["--new", "2", "--limit", "1"], input: "\n4\n")
    #expect(more.output.contains("Question 1,") && !more.output.contains(", -"), "\(more.output)")
  }

  @Test func undoTakesBackTheLastAnswer() throws {
    let annals = try Annals()
    _ = try annals.run(
      ["study", "--mode", "flip", "--limit", "2"] + Self.day, input: "\n4\n\n4\n")
    #expect(try annals.run(["undo"] + Self.day).output.contains("Undone"))
    let progress = try annals.run(["progress", "--json"] + Self.day).output
    #expect(progress.hasPrefix("{\"reviews\":1,"))
    // Nothing is deleted: both answers and the undoing are in the journal.
    #expect(try annals.reviewLines().count == 2)
    #expect(try annals.journalLines().last?.contains("\"k\":\"void\"") == true)
  }

  @Test func generatedDecksKeepTheirCardIds() throws {
    let annals = try Annals()
    let file = annals.folder.appending(path: "own.json").path
    let made = try annals.run(
      ["generate", "ivar-smilga", "--kind", "when", "--from", "1917", "--to", "1917", "-o", file])
    #expect(made.status == 0, "\(made.errors)")
    let deck = try String(contentsOfFile: file, encoding: .utf8)
    #expect(deck.hasPrefix("{\"format\":\"annals.deck/1\""))
    let studied = try annals.run(
      ["study", file, "--mode", "flip", "--limit", "1"] + Self.day, input: "\n3\n")
    #expect(studied.status == 0, "\(studied.errors)")
    #expect(try annals.reviewLines().first?.contains("\"card\":\"ivar-smilga/") == true)
    // It is never overwritten unasked.
    #expect(try annals.run(["generate", "ivar-smilga", "-o", file]).status == 73)
  }

  @Test(arguments: ["csv", "markdown"]) func otherForms(_ format: String) throws {
    let annals = try Annals()
    let outcome = try annals.run(["generate", "ivar-smilga", "--format", format])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("14 November 1927"))
  }

  private static let exitCodes: [(line: String, status: Int32)] = [
    ("study nowhere", 66), ("check nowhere.yaml", 66), ("study --limit 0", 64), ("nonsense", 64),
    ("generate ivar-smilga --kind poem", 64), ("generate ivar-smilga --from 1917-13", 64),
    ("--help", 0), ("--version", 0), ("decks", 0), ("due", 0), ("progress", 0), ("undo", 0),
  ]

  @Test(arguments: exitCodes)
  func everyCommandEndsWithItsCode(_ line: String, _ status: Int32) throws {
    let annals = try Annals()
    let outcome = try annals.run(line.split(separator: " ").map(String.init))
    #expect(outcome.status == status, "\(line): \(outcome.errors)")
    #expect(!outcome.errors.contains("Fatal"))
    // What only reads makes nothing.
    #expect(!FileManager.default.fileExists(atPath: annals.data.path))
  }

  @Test func aBadChronicleIsNamedAndNothingIsAsked() throws {
    let annals = try Annals()
    let file = try annals.write(
      "id: bad\nevents:\n  - {id: a, what: fell, date: 1905-02-30}\n  - {id: a, wat: rose}\n",
      to: "bad.yaml")
    let checked = try annals.run(["check", file])
    #expect(checked.status == 65)
    #expect(checked.output.contains("bad.yaml:3:"))
    #expect(checked.output.contains("[unreadable-date]"))
    #expect(checked.output.contains("did you mean"))
    let json = try annals.run(["check", "--json", file]).output
    #expect(json.split(separator: "\n").allSatisfy { $0.hasPrefix("{\"file\":") })
    #expect(try annals.run(["study", file]).status == 65)
  }

  @Test func aFileWithoutEventsIsAWarning() throws {
    let annals = try Annals()
    let file = try annals.write("id: empty\n", to: "empty.yaml")
    let outcome = try annals.run(["check", file])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("warning"))
  }

  @Test func unwritableDataIsSaidBeforeTheFirstQuestion() throws {
    let annals = try Annals()
    // A file where the folder should be: no permission of root's gets round it.
    let file = try annals.write("", to: "taken")
    let outcome = try annals.run(["study", "--data", file, "--mode", "flip"], input: "\n3\n")
    #expect(outcome.status == 73 || outcome.status == 74)
    #expect(!outcome.output.contains("Question"))
    #expect(outcome.errors.contains("taken"))
  }

  @Test func aDamagedJournalLineIsNamedAndKept() throws {
    let annals = try Annals()
    _ = try annals.run(
      ["study", "--mode", "flip", "--limit", "3"] + Self.day, input: "\n4\n\n4\n\n4\n")
    let reviews = annals.data.appending(path: "reviews")
    let names = try FileManager.default.contentsOfDirectory(atPath: reviews.path)
    let name = try #require(names.first)
    let file = reviews.appending(path: name)
    let text = try String(contentsOf: file, encoding: .utf8)
    let damaged = text.replacing("\"g\":4", with: "\"g\":3", maxReplacements: 1)
    try Data(damaged.utf8).write(to: file)
    let outcome = try annals.run(["progress", "--json"] + Self.day)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("{\"reviews\":2,"))
    #expect(outcome.errors.contains("\(name):2: warning:"))
    #expect(try String(contentsOf: file, encoding: .utf8) == damaged)
  }

  @Test func theReplReadsCommandsLineByLine() throws {
    let annals = try Annals()
    let outcome = try annals.run(
      [], input: "decks\nfoo\nstudy --mode flip --limit 1\n\n3\ndue -q\nquit\n")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("ivar-smilga"))
    #expect(outcome.errors.contains("no command 'foo'"))
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(try annals.reviewLines().count == 1)
  }

  @Test func aQuizIsScoredAndLeavesTheScheduleAlone() throws {
    let annals = try Annals()
    let arguments = ["quiz", "--count", "3", "--seed", "5", "--json"] + Self.day
    let first = try annals.run(arguments, input: "?\n?\n?\n")
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output.contains("\"asked\":3,\"correct\":0"))
    #expect(try annals.run(["progress", "--json"] + Self.day).output.hasPrefix("{\"reviews\":0,"))
    let missed = try annals.run(["quiz", "--missed", "--json"] + Self.day, input: "?\n?\n?\n")
    #expect(missed.output.contains("\"asked\":3"))
  }
}
