import Foundation
import Glibc
import PseudoTerminal
import Testing

/// Lines typed at a terminal, by the program `line-echo`.
@Suite(.serialized) struct LineReaderTests {
  private static let program = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "line-echo").path

  private static func terminal(
    _ history: [String] = [], environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    try PseudoTerminal(program, history, environment: environment)
  }

  @Test func completesCommandsOnly() throws {
    let terminal = try Self.terminal()
    #expect(terminal.expect("line ›"))
    terminal.type("dé\tc\t\r")
    #expect(terminal.expect("command [décembre] 8"))
    #expect(terminal.expect("line ›"))
    terminal.type("ask\r")
    #expect(terminal.expect("answer:"))
    terminal.type("dec\tx\r")
    #expect(terminal.expect("answer [dec"))
    #expect(!terminal.transcript.contains("deckx"))
  }

  @Test func anAnswerRecallsNothing() throws {
    let terminal = try Self.terminal(["the old secret"])
    #expect(terminal.expect("line ›"))
    terminal.type("ask\r")
    #expect(terminal.expect("answer:"))
    terminal.type("\u{1B}[A\u{1B}[Anew\r")
    #expect(terminal.expect("answer [new] 3"))
    #expect(terminal.expect("line ›"))
    // And no answer is recalled later.
    terminal.type("\u{1B}[A\r")
    #expect(terminal.expect("answer:"))
  }

  @Test func manyPromptsInARow() throws {
    let terminal = try Self.terminal()
    for _ in 0..<10 {
      #expect(terminal.expect("line ›"))
      terminal.type("ask\r")
      #expect(terminal.expect("answer:"))
      terminal.type("\r")
      #expect(terminal.expect("answer [] 0"))
    }
  }

  @Test func controlCAbandonsTheLineAndControlDEnds() throws {
    let terminal = try Self.terminal()
    #expect(terminal.expect("line ›"))
    terminal.type("abc\u{03}")
    #expect(terminal.expect("command interrupted"))
    #expect(terminal.expect("line ›"))
    terminal.type("\u{04}")
    #expect(terminal.expect("command ended"))
    #expect(terminal.waitForExit() == 0)
    #expect(terminal.sttyState == terminal.initialState)
  }

  @Test func aPasteOfSeveralLinesIsOneAnswer() throws {
    let terminal = try Self.terminal()
    #expect(terminal.expect("line ›"))
    terminal.type("ask\r")
    #expect(terminal.expect("answer:"))
    terminal.type("\u{1B}[200~one\ntwo\u{1B}[201~\r")
    #expect(terminal.expect("answer [one two] 7"))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT]) func signalsRestoreTheTerminal(_ signal: Int32)
    throws
  {
    let terminal = try Self.terminal()
    #expect(terminal.expect("line ›"))
    terminal.kill(signal)
    #expect(terminal.waitForExit() == 128 + signal)
    #expect(terminal.sttyState == terminal.initialState)
  }

  @Test(arguments: ["C.UTF-8", "C"]) func backspaceTakesAWholeCharacter(_ locale: String) throws {
    let terminal = try Self.terminal(environment: ["LC_ALL": locale])
    #expect(terminal.expect("line ›"))
    terminal.type("Смилгз\u{7F}а\r")
    #expect(terminal.expect("command [Смилга] 6"))
  }

  @Test func aDumbTerminalGetsNoEscapes() throws {
    let terminal = try Self.terminal(environment: ["TERM": "dumb"])
    #expect(terminal.expect("line ›"))
    terminal.type("abc\r")
    #expect(terminal.expect("command [abc] 3"))
    #expect(!terminal.output.contains(0x1B))
  }
}
