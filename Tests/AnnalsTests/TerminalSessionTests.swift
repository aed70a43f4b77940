import Foundation
import Glibc
import PseudoTerminal
import Testing

/// Whole sessions at a terminal.
@Suite(.serialized) struct TerminalSessionTests {
  private static func terminal(_ annals: Annals, _ arguments: [String]) throws -> PseudoTerminal {
    try PseudoTerminal(Annals.program, arguments, environment: annals.environment)
  }

  @Test func killedAfterThreeCardsItGoesOnWhereItWas() throws {
    let annals = try Annals()
    let arguments = ["study", "--mode", "flip", "--new", "4"]
    let first = try Self.terminal(annals, arguments)
    for _ in 1...3 {
      #expect(first.expect("[Enter shows the answer]"))
      first.type("\r")
      #expect(first.expect("Grade:"))
      first.type("4\r")
    }
    // The next prompt is the receipt: all three are on disk now.
    #expect(first.expect("[Enter shows the answer]"))
    let screen = first.screen
    first.kill(SIGKILL)
    #expect(first.waitForExit() == 128 + SIGKILL)
    #expect(try annals.reviewLines().count == 3)

    let second = try Self.terminal(annals, arguments)
    #expect(second.expect("[Enter shows the answer]"))
    // The fourth card, and the last of the four.
    let asked = question(in: screen)
    #expect(asked != nil)
    #expect(question(in: second.screen) == asked)
    second.type("\r")
    #expect(second.expect("Grade:"))
    second.type("4\r")
    #expect(second.expect("All answers are saved."))
    #expect(second.waitForExit() == 0)
    #expect(try annals.reviewLines().count == 4)
  }

  /// The question asked last: the line after the last heading.
  private func question(in screen: String) -> String? {
    let lines = screen.split(separator: "\n").map(String.init)
    guard let heading = lines.lastIndex(where: { $0.hasPrefix("Question ") }) else { return nil }
    return lines.dropFirst(heading + 1).first
  }

  @Test func theReplAtATerminal() throws {
    let annals = try Annals()
    let terminal = try Self.terminal(annals, [])
    #expect(terminal.expect("annals>"))
    terminal.type("dec\t\r")
    #expect(terminal.expect("ivar-smilga"))
    #expect(terminal.expect("annals>"))
    terminal.type("abandoned\u{03}")
    #expect(terminal.expect("annals>"))
    terminal.type("study --mode flip --limit 1\r")
    #expect(terminal.expect("[Enter shows the answer]"))
    terminal.type("\r")
    #expect(terminal.expect("Grade:"))
    terminal.type("3\r")
    #expect(terminal.expect("annals>"))
    terminal.type("\u{04}")
    #expect(terminal.waitForExit() == 0)
    #expect(terminal.sttyState == terminal.initialState)
    let history = try String(
      contentsOf: annals.folder.appending(path: ".local/state/annals/history"), encoding: .utf8)
    #expect(history.contains("study --mode flip"))
    #expect(!history.split(separator: "\n").contains("3"))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT]) func signalsRestoreTheTerminal(_ signal: Int32)
    throws
  {
    let annals = try Annals()
    let terminal = try Self.terminal(annals, ["study", "--mode", "flip"])
    #expect(terminal.expect("[Enter shows the answer]"))
    terminal.kill(signal)
    #expect(terminal.waitForExit() == 128 + signal)
    #expect(terminal.sttyState == terminal.initialState)
  }

  @Test func choiceAndTypedAnswersAreJudged() throws {
    let annals = try Annals()
    let terminal = try Self.terminal(annals, ["study", "--mode", "type", "--limit", "1"])
    #expect(terminal.expect("Your answer:"))
    terminal.type("not a date\r")
    #expect(terminal.expect("costs nothing"))
    #expect(terminal.expect("Your answer:"))
    terminal.type("2 December 1892\r")
    #expect(terminal.expect("Correct. 2 December 1892"))
    #expect(terminal.expect("Next review: 1 again"))
    #expect(terminal.expect("[Enter = 3 good]"))
    terminal.type("\r")
    #expect(terminal.waitForExit() == 0)
  }
}
