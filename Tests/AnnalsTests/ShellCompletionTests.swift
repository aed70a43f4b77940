import Foundation
import PseudoTerminal
import Testing

/// What zsh and fish make of their scripts, where they are installed: commands, decks, settings.
@Suite(.serialized) struct ShellCompletionTests {
  private static let rows: [(typed: String, offered: String)] = [
    ("annals stu", "annals study"), ("annals study iv", "annals study ivar-smilga"),
    ("annals set rete", "annals set retention"), ("annals study --dry", "annals study --dry-run"),
  ]

  private static func complete(_ shell: [String], _ script: String, _ annals: Annals) throws {
    let folder = URL(filePath: Annals.program).deletingLastPathComponent().path
    let terminal = try PseudoTerminal(
      shell[0], Array(shell.dropFirst()),
      environment: annals.environment.merging(["PATH": "\(folder):/usr/bin:/bin"]) { $1 },
      columns: 100)
    terminal.type(script + "\r")
    terminal.type("echo rea''dy\r")
    #expect(terminal.expect("ready"))
    for (typed, offered) in rows {
      // Keys are taken in turn: what Tab has made of the line is said by echo, once more and in one piece.
      terminal.type(typed + "\t\u{1}echo made: \r")
      #expect(terminal.expect("made: " + offered, within: 10), "\(shell[0]): \(typed)")
    }
    terminal.type("exit\r")
    _ = terminal.waitForExit()
  }

  @Test(.enabled("zsh is not installed") { FileManager.default.fileExists(atPath: "/usr/bin/zsh") })
  func zshCompletes() throws {
    let annals = try Annals()
    try FileManager.default.createDirectory(
      at: annals.folder.appending(path: "zfunc"), withIntermediateDirectories: true)
    _ = try annals.write(
      annals.run(["--generate-completion-script", "zsh"]).output, to: "zfunc/_annals")
    try Self.complete(
      ["/usr/bin/zsh", "-f"], "fpath=(~/zfunc $fpath); autoload -Uz compinit; compinit -u -D",
      annals)
  }

  @Test(
    .enabled("fish is not installed") { FileManager.default.fileExists(atPath: "/usr/bin/fish") })
  func fishCompletes() throws {
    let annals = try Annals()
    let script = try annals.write(
      annals.run(["--generate-completion-script", "fish"]).output, to: "annals.fish")
    try Self.complete(["/usr/bin/fish", "--no-config"], "source \(script)", annals)
  }
}
