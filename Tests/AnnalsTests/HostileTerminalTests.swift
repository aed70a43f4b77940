import Foundation
import Progress
import PseudoTerminal
import Testing

/// Nothing in a file reaches a terminal but as text: every command, over chronicles, decks, journals and states
/// made to send escapes, and everything it writes searched for any that is not ours.
@Suite(.serialized) struct HostileTerminalTests {
  /// Commands as `help` names them, so that a new one is searched too.
  private static func commands(_ annals: Annals) throws -> [String] {
    let help = try annals.run(["--help"]).output
    let list = try #require(help.range(of: "SUBCOMMANDS:"))
    return help[list.upperBound...].split(separator: "\n").compactMap { line in
      guard line.hasPrefix("  "), let name = line.split(separator: " ").first,
        line.dropFirst(2).first != " ", name != "See", name != "help"
      else { return nil }
      return String(name)
    }
  }

  /// Runs one command at a terminal, answering whatever it asks, and gives all it wrote.
  private static func output(_ annals: Annals, _ arguments: [String]) throws -> [UInt8] {
    let terminal = try PseudoTerminal(
      Annals.program, arguments + ["--now", "2026-11-23T09:00:00Z"],
      environment: annals.environment, rows: 40, columns: 100)
    // Typing waits until it has stopped writing: the echo would else stand in the middle of a character.
    _ = terminal.expectScreen(within: 20) { !$0.isEmpty }
    var lines = ["\r", "1\r", ":hint\r", "a\r", "3\r"][...]
    var written = -1
    var code = terminal.waitForExit(within: 0.1)
    for _ in 0..<400 where code == -1 {
      if terminal.output.count == written { terminal.type(lines.popFirst() ?? "\u{4}") }
      written = terminal.output.count
      code = terminal.waitForExit(within: 0.1)
    }
    #expect((0..<128).contains(code), "\(arguments): ended with \(code)")
    #expect(terminal.sttyState == terminal.initialState, "\(arguments)")
    return terminal.output
  }

  @Test func noCommandSendsAnEscapeThatIsNotItsOwn() throws {
    let (annals, chronicle) = try HostileHome.make()
    let recipe = FileName.folder(of: chronicle) + "/recipe.yaml"
    #expect(try annals.run(["check", recipe]).status == 0)
    let commands = try Self.commands(annals)
    #expect(commands.count > 10 && commands.contains("doctor") && commands.contains("study"))
    for command in commands {
      let help = try annals.run(["help", command]).output
      var kinds: [[String]] = [[]]
      if ["<deck>", "<file>", "<source>"].contains(where: help.contains) {
        kinds.append([chronicle])
      }
      if ["<card>", "<query>"].contains(where: help.contains) { kinds.append(["nasty/e0#date"]) }
      for rest in kinds {
        // What changes nothing for the next: `doctor --repair` and `undo` come last.
        let arguments = [command] + rest
        let found = EscapeScan.findings(try Self.output(annals, arguments))
        #expect(found == [], "\(arguments)")
      }
    }
    for arguments in [
      ["check", recipe], ["study", "nasty-recipe"], ["generate", recipe],
      ["cards", "nasty-recipe/c0#card"],
      ["show", "nasty-recipe/c1#card"], ["generate", recipe, "--format", "csv"],
      ["generate", chronicle], ["generate", chronicle, "--format", "csv"],
      ["generate", chronicle, "--format", "markdown"], ["check", HostileHome.escape],
      ["study", HostileHome.escape], [HostileHome.escape], ["--data", HostileHome.escape, "due"],
      ["undo", "--json"],
      ["merge", annals.data.path + "/reviews"], ["doctor", "--json"], ["doctor", "--repair"],
    ] {
      #expect(EscapeScan.findings(try Self.output(annals, arguments)) == [], "\(arguments)")
    }
  }

  /// The search itself finds what it must.
  @Test func theSearchFindsThem() {
    #expect(EscapeScan.findings(Array("plain \u{1B}[1;31mred\u{1B}[0m\r\n é 日本 🙂".utf8)) == [])
    for text in [
      "\u{1B}]0;x\u{7}", "\u{1B}P", "\u{1B}[6n", "\u{1B}c", "\u{9B}31m", "\u{202E}", "\u{FEFF}",
      "\u{0E}", "\u{7F}", "\u{1}", "\u{E0041}", "\u{1B}[?1000h", "\u{1B}[201~",
    ] {
      #expect(EscapeScan.findings(Array("a\(text)b".utf8)).count == 1, "\(Array(text.utf8))")
    }
    #expect(EscapeScan.findings([0x61, 0xFF, 0x62]).count == 1)
  }

  /// Ids are data: nothing outside DATA is touched, whatever they are.
  @Test func idsAreNeverPaths() throws {
    let annals = try Annals()
    let paths = HostileHome.folder.appending(path: "ChronicleTests/Hostile/paths")
    let files = try FileManager.default.contentsOfDirectory(atPath: paths.path).sorted()
    let before = try FileManager.default.subpathsOfDirectory(atPath: annals.folder.path)
    for file in files {
      let path = paths.appending(path: file).path
      for command in ["check", "study", "generate"] {
        let outcome = try annals.run([command, path], input: "\n3\n:quit\n")
        #expect([0, 65].contains(outcome.status), "\(command) \(file): \(outcome.errors)")
      }
    }
    let after = try FileManager.default.subpathsOfDirectory(atPath: annals.folder.path)
    let made = Set(after).subtracting(before).filter {
      !$0.hasPrefix("stream-") && !$0.hasPrefix(".local")
    }
    #expect(made == [])
  }
}
