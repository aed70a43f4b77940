import Foundation
import PseudoTerminal
import Testing

/// The README's session, played as it stands there, shows what it shows there.
@Suite struct ReadmeSessionTests {
  /// The lines of the session, blank ones left out.
  private static func session() throws -> [String] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let start = try #require(readme.range(of: "```\n$ annals\n"))
    let end = try #require(readme[start.upperBound...].range(of: "```"))
    return readme[start.upperBound..<end.lowerBound].split(separator: "\n").map(String.init)
  }

  @Test func itIsAsItWouldBe() throws {
    let annals = try Annals()
    let terminal = try PseudoTerminal(
      "/bin/sh",
      ["-c", "cd \"$HOME\" && exec \"$@\"", "sh", Annals.program, "--now", "2026-11-23T09:00:00Z"],
      environment: annals.environment, rows: 200, columns: 80)
    let lines = try Self.session()
    let asking = ["Your choice (letter):", "Your answer:"]
    for line in lines {
      let prompt = (["annals>", "]:"] + asking).first { line.hasPrefix($0) || line.hasSuffix($0) }
      guard let prompt else { continue }
      #expect(terminal.expect(prompt))
      terminal.type((asking.contains(prompt) ? line.dropFirst(prompt.count + 1) : "") + "\r")
    }
    #expect(terminal.expect("Tomorrow: 3 due."))
    #expect(terminal.expect("annals>"))
    terminal.type("quit\r")
    #expect(terminal.waitForExit() == 0)
    // How long it took is another matter.
    func told(_ lines: some Sequence<String>) -> [String] {
      lines.map { $0.hasPrefix("Next: in") ? "Next" : $0 }
    }
    let seen = terminal.screen.split(separator: "\n").map(String.init)
    #expect(told(seen.prefix(lines.count)) == told(lines))
  }
}
