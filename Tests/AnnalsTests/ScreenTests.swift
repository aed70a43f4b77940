import Foundation
import PseudoTerminal
import Testing

/// Whole sessions as a person sees them, at two sizes and in every manner of showing.
///
/// The chronicle is `Screens/life.yaml`, what was agreed is `Screens/NAME.txt`;
/// `RECORD=1 swift test --filter ScreenTests` writes the latter anew.
@Suite(.serialized) struct ScreenTests {
  struct Look: Sendable, CustomTestStringConvertible {
    var name: String
    var columns: UInt16
    var rows: UInt16
    var environment: [String: String] = [:]
    var arguments: [String] = []
    /// Whether colours are part of what was agreed.
    var showsColour = false

    var testDescription: String { name }
  }

  private static let looks = [
    Look(name: "80x24-plain", columns: 80, rows: 24, arguments: ["--color", "never"]),
    Look(name: "40x20-plain", columns: 40, rows: 20, arguments: ["--color", "never"]),
    Look(name: "80x24-colour", columns: 80, rows: 24, showsColour: true),
    Look(name: "40x20-colour", columns: 40, rows: 20, showsColour: true),
    Look(name: "80x24-sentences", columns: 80, rows: 24, environment: ["ACCESSIBLE": "1"]),
    Look(name: "40x20-sentences", columns: 40, rows: 20, arguments: ["--plain"]),
    Look(name: "80x24-no-colour", columns: 80, rows: 24, environment: ["NO_COLOR": "1"]),
    Look(
      name: "80x24-dumb", columns: 80, rows: 24, environment: ["TERM": "dumb"]),
    Look(name: "80x24-ascii", columns: 80, rows: 24, environment: ["LANG": "C"]),
  ]

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "Screens")

  /// A prompt that is waited for, and what is typed at it.
  private static let script: [(prompt: String, typed: String)] = [
    ("letter):", ":help"), ("letter):", ":hint"), ("letter):", "?"), ("]:", "4"),
    ("answer:", "Ockham"), ("]:", ""), ("letter):", ":flag a date by hearsay"), ("letter):", "a"),
    ("]:", "4"), ("answer:", ":why"), ("answer:", "chairwoman"), ("]:", "4"),
  ]

  private static let typedScript: [(prompt: String, typed: String)] = [
    ("answer:", "10 Dec 1816"), ("]:", ":why"), ("]:", "4"), ("answer:", ":hint"),
    ("answer:", ":hint"), ("answer:", "September 1834"), ("]:", "4"),
    ("answer:", "nothing of the kind"), ("answer:", "27 November 1852"), ("]:", "4"),
    ("answer:", ":flag a date by hearsay"), ("answer:", "?"), ("]:", ""),
    ("answer:", "5 June 1835"), ("]:", "4"), ("answer:", ":nonsense"), ("answer:", ":quit"),
  ]

  private static func play(
    _ look: Look, _ arguments: [String], _ script: [(prompt: String, typed: String)]
  ) throws -> String {
    let annals = try Annals()
    let deck = folder.appending(path: "life.yaml").path
    let terminal = try PseudoTerminal(
      Annals.program,
      arguments + look.arguments + ["--now", "2026-11-23T09:00:00Z", deck],
      environment: annals.environment.merging(look.environment) { $1 }, rows: look.rows,
      columns: look.columns)
    for (prompt, typed) in script {
      guard terminal.expect(prompt, within: 120) else {
        Issue.record("\(look.name): waited for \(prompt) in vain:\n\(terminal.screen)")
        return terminal.screen
      }
      terminal.type(typed + "\r")
    }
    #expect(terminal.waitForExit(within: 120) == 0)
    return look.showsColour ? shown(terminal.output) : terminal.screen + "\n"
  }

  /// What was written, with colours visible and without what only moves the cursor.
  private static func shown(_ output: [UInt8]) -> String {
    let text = String(decoding: output, as: UTF8.self).replacing("\r", with: "")
    return text.replacing(/\u{1B}\[([0-9;?]*)([A-Za-z])/) { match in
      match.2 == "m" ? "‹\(match.1)›" : ""
    }
  }

  private static func compare(_ screen: String, with name: String) throws {
    let file = folder.appending(path: name + ".txt")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(screen.utf8).write(to: file)
    }
    let agreed = try String(contentsOf: file, encoding: .utf8)
    let lines = zip(
      screen.split(separator: "\n", omittingEmptySubsequences: false),
      agreed.split(separator: "\n", omittingEmptySubsequences: false))
    let first = lines.enumerated().first { $0.element.0 != $0.element.1 }
    #expect(
      screen == agreed,
      "\(name), line \((first?.offset ?? -1) + 1): \(first?.element.0 ?? "") instead of \(first?.element.1 ?? "")"
    )
  }

  @Test(arguments: looks) func aTypedSession(_ look: Look) throws {
    let screen = try Self.play(
      look, ["study", "--mode", "type", "--new", "6", "--where", "kind:when"], Self.typedScript)
    try Self.compare(screen, with: "typed-" + look.name)
    guard !look.showsColour else { return }
    // Nothing runs over the edge: a line as wide as the window is the widest there is.
    for line in screen.split(separator: "\n") {
      #expect(line.count <= Int(look.columns), "\(line)")
    }
  }

  @Test(arguments: looks.prefix(2)) func aSessionOfChoices(_ look: Look) throws {
    let screen = try Self.play(look, ["study", "--new", "4", "--limit", "4"], Self.script)
    try Self.compare(screen, with: "choices-" + look.name)
  }

  @Test func nothingIsDrawnWhereWholeSentencesAreAskedFor() throws {
    for name in ["typed-80x24-sentences", "typed-40x20-sentences"] {
      let text = try String(
        contentsOf: Self.folder.appending(path: name + ".txt"), encoding: .utf8)
      for sign in ["─", "●", "✗", "‹"] { #expect(!text.contains(sign), "\(name): \(sign)") }
      #expect(text.contains("after “was born”"))
    }
  }
}
