import Foundation
import PseudoTerminal
import Testing

/// What people may type, `Hostile/dates/answers.tsv`: graded or refused; never a crash, never a lost card.
@Suite(.serialized) struct HostileAnswerTests {
  private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "ChronicleTests/Hostile/dates/answers.tsv")

  /// The first column, with its escapes undone.
  private static func answers() throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
      let text = String(line.split(separator: "\t", omittingEmptySubsequences: false)[0])
      return text.replacing("\\u200b", with: "\u{200B}").replacing("\\u202e", with: "\u{202E}")
        .replacing("\\x1b", with: "\u{1B}")
    }
  }

  @Test func eachIsGradedOrRefused() throws {
    let annals = try Annals()
    let deck = try annals.write(
      "id: tiny\nsubject: a\npeople: {a: {name: Ada Lovelace}}\nevents:\n"
        + "  - {id: notes, what: published her notes, date: 1843}\n", to: "tiny.yaml")
    let answers = try Self.answers()
    #expect(answers.count > 10)
    var expected = 0
    for answer in answers {
      let terminal = try PseudoTerminal(
        Annals.program, ["study", deck, "--mode", "type", "--limit", "1"],
        environment: annals.environment)
      #expect(terminal.expect("Your answer:"))
      terminal.type(answer + "\r")
      if answer != ":q" {
        expected += 1
        // What is no answer may be tried again once.
        for _ in 0..<3
        where !terminal.expectScreen(within: 1, { $0.contains("Grade:") }) {
          terminal.type("1843\r")
        }
        #expect(terminal.expect("Grade:"), "\(answer.prefix(20))")
        // Again, so that the card comes back at once.
        terminal.type("1\r")
      }
      #expect(terminal.waitForExit() == 0, "\(answer.prefix(20))")
      #expect(try annals.reviewLines().count == expected, "\(answer.prefix(20))")
      #expect(terminal.sttyState == terminal.initialState)
      // What is typed is echoed as it is; nothing else may show it so.
      let findings = EscapeScan.findings(terminal.output).filter { !$0.contains("Your answer:") }
      #expect(findings == [], "\(answer.prefix(20))")
    }
  }
}
