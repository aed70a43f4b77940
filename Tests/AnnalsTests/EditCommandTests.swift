import Foundation
import Glibc
import PseudoTerminal
import Testing

/// What `:edit` opens, and what a session is after it.
@Suite(.serialized) struct EditCommandTests {
  private static let chronicle = """
    id: ada
    title: Ada
    subject: ada
    people:
      ada: {name: Ada Lovelace}
    events:
      - {id: meets, what: met Charles Babbage, date: 1834}
      - {id: notes, what: published her notes, date: 1843}
      - {id: death, what: died in London, date: 1852}
    """

  private static func terminal(
    _ annals: Annals, _ arguments: [String], sed: String, columns: Int = 80
  ) throws -> PseudoTerminal {
    let editor = try annals.write("#!/bin/sh\nsed -i '\(sed)' \"$2\"\n", to: "editor.sh")
    var environment = annals.environment
    environment["EDITOR"] = "/bin/sh \(editor)"
    let script = "cd \"$HOME\" && exec \"$@\""
    return try PseudoTerminal(
      "/bin/sh", ["-c", script, "sh", Annals.program] + arguments, environment: environment,
      columns: UInt16(columns))
  }

  @Test func aRecipesCardOpensItsChronicle() throws {
    let annals = try Annals()
    _ = try annals.write(Self.chronicle, to: "ada.yaml")
    let recipe = try annals.write(
      """
      deck: years
      title: Years
      chronicles: [ada]
      select:
        - {kinds: [when]}
      """, to: "years.yaml")
    let terminal = try Self.terminal(
      annals, ["study", recipe, "--mode", "type", "--where", "id:meets#date"], sed: "s/1834/1833/",
      columns: 40)
    #expect(terminal.expect("Your answer:"))
    terminal.type(":edit\r")
    #expect(terminal.expect("Read again:"))
    #expect(terminal.expect("Your answer:"))
    terminal.type("1833\r")
    #expect(terminal.expect("Correct. 1833"))
    #expect(terminal.expect("[Enter = 3 good]:"))
    // The prompt is broken between its items.
    #expect(terminal.transcript.contains("Grade: 1 again, 2 hard, 3 good,\n"))
    terminal.type(":quit\r")
    #expect(terminal.waitForExit() == 0)
  }

  /// What is in the program is not edited; `:edit copy` makes a file of one's own.
  static func copyWhatIsBuiltIn(_ terminal: PseudoTerminal) {
    #expect(terminal.expect("Your answer:"))
    terminal.type(":edit\r")
    #expect(terminal.expect("built into the program"))
    #expect(terminal.expect("Your answer:"))
    terminal.type(":edit copy\r")
    #expect(terminal.expect("Read again:"))
    #expect(terminal.expect("Your answer:"))
    terminal.type(":quit\r")
    #expect(terminal.waitForExit() == 0)
  }

  @Test func aBuiltInRecipesCardSaysHowToCopyItsChronicle() throws {
    let annals = try Annals()
    let terminal = try Self.terminal(
      annals, ["study", "turning-points", "--mode", "type"], sed: "s/x/x/")
    Self.copyWhatIsBuiltIn(terminal)
  }

  @Test func theSelectionStaysAfterAnEdit() throws {
    let annals = try Annals()
    let deck = try annals.write(Self.chronicle, to: "ada.yaml")
    let terminal = try Self.terminal(
      annals, ["study", deck, "--mode", "type", "--where", "id:meets#date"], sed: "s/1834/1833/")
    #expect(terminal.expect("Question 1, 1 left"))
    #expect(terminal.expect("Your answer:"))
    terminal.type(":edit\r")
    #expect(terminal.expect("Read again:"))
    #expect(terminal.expect("Question 1, 1 left"))
    #expect(terminal.expect("Your answer:"))
    terminal.type(":quit\r")
    #expect(terminal.waitForExit() == 0)
  }

  @Test func aChangedAnswerIsSaidAtOnceAndNotAskedEarlier() throws {
    let annals = try Annals()
    let deck = try annals.write(Self.chronicle, to: "ada.yaml")
    let select = ["--mode", "type", "--where", "id:meets#date"]
    _ = try annals.run(
      ["study", deck, "--now", "2026-11-01T09:00:00Z"] + select, input: "1834\n4\n")
    let terminal = try Self.terminal(
      annals, ["study", deck, "--now", "2026-12-31T09:00:00Z"] + select, sed: "s/1834/1833/")
    #expect(terminal.expect("Your answer:"))
    terminal.type(":edit\r")
    #expect(terminal.expect("The answer was “1834”, it is “1833”."))
    #expect(terminal.expect("The answer was 1834 until you changed line 7"))
    #expect(terminal.expect("Your answer:"))
    terminal.type("1833\r")
    #expect(terminal.expect("[Enter = 3 good]:"))
    terminal.type("4\r")
    #expect(terminal.waitForExit() == 0)
    let next = try annals.run(["study", deck, "--dry-run", "--now", "2027-01-01T09:00:00Z"])
    #expect(next.output.contains("Nothing has changed"), "\(next.output)")
  }
}
