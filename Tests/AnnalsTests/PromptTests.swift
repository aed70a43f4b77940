import Foundation
import Glibc
import PseudoTerminal
import Testing

/// What is typed at the prompts of a session, over a pseudo-terminal.
@Suite(.serialized) struct PromptTests {
  private static func terminal(
    _ annals: Annals, _ arguments: [String], editor: String? = nil
  ) throws -> PseudoTerminal {
    var environment = annals.environment
    environment["EDITOR"] = editor ?? ""
    // In a folder without decks of its own.
    let script = "cd \"$HOME\" && exec \"$@\""
    return try PseudoTerminal(
      "/bin/sh", ["-c", script, "sh", Annals.program] + arguments, environment: environment)
  }

  private static let study = ["study", "ivar-smilga", "--mode", "type", "--new", "3"]

  @Test func whatIsTypedEarlyAnswersNothing() throws {
    let annals = try Annals()
    let terminal = try Self.terminal(annals, Self.study)
    #expect(terminal.expect("Your answer:"))
    // All in one go, before the second prompt can be there: the grade and the next card's answer.
    terminal.type("2 December 1892\r4\rearly\r")
    #expect(terminal.expect("[Enter = 3 good]:"))
    terminal.type("3\r")
    // The next card waits for an answer of its own.
    #expect(terminal.expect("Question 2,"))
    #expect(terminal.expect("Your answer:"))
    terminal.type(":quit\r")
    #expect(terminal.waitForExit() == 0)
    let lines = try annals.journalLines().filter { $0.contains("\"k\":\"review\"") }
    #expect(lines.count == 1)
    #expect(lines.first?.contains("\"g\":3") == true)
    #expect(!terminal.transcript.contains("You answered: early"))
  }

  @Test func aPasteOfSeveralLinesIsOneAnswer() throws {
    let annals = try Annals()
    let terminal = try Self.terminal(annals, Self.study)
    #expect(terminal.expect("Your answer:"))
    terminal.type("\u{1B}[200~2 December\n1892\u{1B}[201~")
    terminal.type("\r")
    #expect(terminal.expect("Correct. 2 December 1892"))
    #expect(terminal.expect("[Enter = 3 good]:"))
    terminal.type(":quit\r")
    #expect(terminal.waitForExit() == 0)
  }

  /// Where the cursor can't be moved, a prompt near the edge would be scrolled out of sight.
  @Test func aPromptIsWholeInTheNarrowestWindow() throws {
    let annals = try Annals()
    let terminal = try PseudoTerminal(
      Annals.program, Self.study,
      environment: annals.environment.merging(["TERM": "dumb", "LC_ALL": "C"]) { $1 }, rows: 60,
      columns: 20)
    #expect(terminal.expect("answer:"))
    terminal.type("1891\r")
    #expect(terminal.expect("1 again]:"))
    terminal.type(":quit\r")
    #expect(terminal.waitForExit() == 0)
    let lines = terminal.transcript.split(separator: "\n")
    #expect(!lines.contains { $0.hasPrefix("<") || $0.count > 21 })
    #expect(terminal.transcript.contains("4 easy [Enter =\n"))
  }

  @Test func noKeyRecallsOrCompletesAnAnswer() throws {
    let annals = try Annals()
    let terminal = try Self.terminal(annals, [])
    #expect(terminal.expect("annals>"))
    terminal.type("study ivar-smilga --mode type --new 2 --where kind:when\r")
    #expect(terminal.expect("Your answer:"))
    terminal.type("2 December 1892\r")
    #expect(terminal.expect("[Enter = 3 good]:"))
    terminal.type("\r")
    #expect(terminal.expect("Your answer:"))
    // Up, Ctrl-P, Ctrl-R and Tab: the line stays empty.
    terminal.type("\u{1B}[A\u{10}\t1850\r")
    #expect(terminal.expect("Wrong."))
    #expect(terminal.expect("[Enter = 1 again]:"))
    terminal.type(":quit\r")
    #expect(terminal.expect("annals>"))
    terminal.type("\u{1B}[A")
    #expect(terminal.expect("study ivar-smilga --mode type"))
    terminal.type("\u{15}quit\r")
    #expect(terminal.waitForExit() == 0)
    let history = try String(
      contentsOf: annals.folder.appending(path: ".local/state/annals/history"), encoding: .utf8)
    #expect(!history.contains("1892") && !history.contains("1850"))
  }

  @Test func marksAreRecordsAndCanBeUndone() throws {
    let annals = try Annals()
    let terminal = try Self.terminal(annals, Self.study)
    #expect(terminal.expect("Your answer:"))
    terminal.type(":flag the calendar is not stated\r")
    #expect(terminal.expect("Flagged: the calendar is not stated"))
    #expect(terminal.expect("Your answer:"))
    terminal.type(":why\r")
    #expect(terminal.expect("It is new"))
    #expect(terminal.expect("Your answer:"))
    terminal.type(":suspend\r")
    #expect(terminal.expect("Suspended"))
    #expect(terminal.expect("Your answer:"))
    terminal.type(":undo\r")
    #expect(terminal.expect("here is the card again"))
    #expect(terminal.expect("Your answer:"))
    terminal.type(":bury\r")
    #expect(terminal.expect("Put off until tomorrow"))
    #expect(terminal.expect("Your answer:"))
    terminal.type(":quit\r")
    #expect(terminal.waitForExit() == 0)
    let lines = try annals.journalLines()
    #expect(
      lines.contains {
        $0.contains("\"set\":\"flagged\"") && $0.contains("the calendar is not stated")
      })
    #expect(lines.filter { $0.contains("\"set\":\"suspended\"") }.count == 1)
    #expect(lines.filter { $0.contains("\"k\":\"void\"") }.count == 1)
    #expect(lines.filter { $0.contains("\"set\":\"buried\"") }.count == 1)
  }

  @Test func aCopyMadeForAnEditorThatFailsIsSaid() throws {
    let annals = try Annals()
    let terminal = try Self.terminal(annals, Self.study, editor: "/bin/false")
    #expect(terminal.expect("Your answer:"))
    terminal.type(":edit copy\r")
    #expect(terminal.expect("nothing was read again."))
    #expect(terminal.expect("The copy is made"))
    // What is typed before the answer is asked for is thrown away.
    #expect(terminal.expect("Your answer:"))
    terminal.type(":quit\r")
    #expect(terminal.waitForExit() == 0)
    #expect(
      FileManager.default.fileExists(
        atPath: annals.data.appending(path: "decks/ivar-smilga.yaml").path))
  }

  @Test func editOpensTheFileAtTheLineAndReturnsToTheCard() throws {
    let annals = try Annals()
    let deck = try annals.write(
      """
      id: ada
      title: Ada
      subject: ada
      people:
        ada: {name: Ada Lovelace}
      events:
        - {id: meets, what: met Charles Babbage, date: 1834}
      """, to: "ada.yaml")
    // An editor that notes how it was called and mends the year.
    let editor = try annals.write(
      """
      #!/bin/sh
      printf '%s %s\\n' "$1" "$2" > "$HOME/called"
      sed -i 's/1834/1833/' "$2"
      """, to: "editor.sh")
    let terminal = try Self.terminal(
      annals, ["study", deck, "--mode", "type"], editor: "/bin/sh \(editor)")
    #expect(terminal.expect("Your answer:"))
    terminal.type(":edit\r")
    #expect(terminal.expect("Read again:"))
    #expect(terminal.expect("Your answer:"))
    terminal.type("1833\r")
    #expect(terminal.expect("Correct. 1833"))
    #expect(terminal.expect("[Enter = 3 good]:"))
    terminal.type(":quit\r")
    #expect(terminal.waitForExit() == 0)
    let called = try String(contentsOf: annals.folder.appending(path: "called"), encoding: .utf8)
    #expect(called == "+7 \(deck)\n")
  }

  @Test func aBuiltInDeckIsCopiedBeforeItIsEdited() throws {
    let annals = try Annals()
    let terminal = try Self.terminal(annals, Self.study, editor: "/bin/true")
    EditCommandTests.copyWhatIsBuiltIn(terminal)
    #expect(try annals.run(["decks"]).output.contains("your decks"))
  }
}
