import Foundation
import PseudoTerminal
import Testing

/// What the program says to somebody new, and what Tab offers.
@Suite(.serialized) struct FirstStartTests {
  private static func terminal(_ annals: Annals, columns: UInt16 = 80) throws -> PseudoTerminal {
    try PseudoTerminal(
      "/bin/sh", ["-c", "cd \"$HOME\" && exec \"$@\"", "sh", Annals.program],
      environment: annals.environment.merging(["HOME": annals.folder.path]) { $1 }, rows: 24,
      columns: columns)
  }

  /// Looking round before anything was studied: the prompt's history has nowhere to go yet.
  @Test func whatIsTypedFirstIsRemembered() throws {
    let annals = try Annals()
    let terminal = try Self.terminal(annals)
    #expect(terminal.expect("annals>"))
    terminal.type("due -q\r")
    #expect(terminal.expect("annals>"))
    terminal.type("\u{1B}[A")
    #expect(terminal.expect("due -q"))
    terminal.type("\u{15}quit\r")
    #expect(terminal.waitForExit() == 0)
    #expect(!terminal.transcript.contains("was not saved"))
    // No progress is made by looking.
    #expect(!FileManager.default.fileExists(atPath: annals.data.path))
  }

  /// Keys of settings, kinds and decks where they belong.
  @Test func tabOffersValues() throws {
    let annals = try Annals()
    let terminal = try Self.terminal(annals)
    for (typed, offered) in [
      ("set ret\t", "set retention"), ("quiz --kind ord\t", "quiz --kind order"),
      ("set --deck mari\t", "set --deck marie-curie"),
    ] {
      #expect(terminal.expect("annals>"))
      terminal.type(typed)
      #expect(terminal.expect(offered))
      terminal.type("\u{15}due -q\r")
    }
    #expect(terminal.expect("annals>"))
    terminal.type("quit\r")
    #expect(terminal.waitForExit() == 0)
  }

  @Test func anEmptyHomeIsExplainedInSixLinesAndEnterBegins() throws {
    let annals = try Annals()
    let terminal = try Self.terminal(annals, columns: 120)
    #expect(terminal.expect("annals>"))
    let lines = terminal.screen.split(separator: "\n")
    #expect(lines.count == 7)
    #expect(lines.last?.hasPrefix("annals>") == true)
    // What the last line offers works, and Enter still begins after it.
    for typed in [":help", "stduy", "?"] {
      terminal.type(typed + "\r")
      #expect(terminal.expect(typed == "stduy" ? "did you mean study?" : "To begin: study"))
      #expect(terminal.expect("annals>"))
    }
    terminal.type("\r")
    #expect(terminal.expect("Question 1,"))
    #expect(terminal.expect("(letter):"))
    terminal.type(":skip\r")
    #expect(terminal.expect("Your answer:"))
    terminal.type("?\r")
    #expect(terminal.expect("]:"))
    terminal.type("\r")
    #expect(terminal.expect("(letter):"))
    terminal.type(":quit\r")
    #expect(terminal.expect("annals>"))
    // From then on Enter alone does nothing.
    terminal.type("\r")
    #expect(terminal.expect("annals>"))
    // The advice that is given outside works here too.
    terminal.type("annals due -q\r")
    #expect(terminal.expect("0"))
    #expect(terminal.expect("annals>"))
    terminal.type(":quit\r")
    #expect(terminal.waitForExit() == 0)
    let second = try Self.terminal(annals)
    #expect(second.expect("Type study to begin"))
    #expect(second.expect("annals>"))
    second.type("\u{04}")
    #expect(second.waitForExit() == 0)
  }

  @Test(arguments: [
    ("qu\t", "quit"), ("quiz --diff\t", "quiz --difficulty"), ("quiz --difficulty e\t", "easy"),
    ("study ivar\t", "study ivar-smilga"), ("help stu\t", "help study"),
    ("study --mode fl\t", "flip"), ("generate --form\t", "generate --format"),
  ]) func tabCompletesCommandsOptionsValuesAndDecks(_ row: (String, String)) throws {
    let annals = try Annals()
    let terminal = try Self.terminal(annals)
    #expect(terminal.expect("annals>"))
    terminal.type(row.0)
    #expect(terminal.expectScreen { $0.contains(row.1) }, "\(terminal.screen)")
    terminal.type("\u{15}quit\r")
    #expect(terminal.waitForExit() == 0)
  }
}
