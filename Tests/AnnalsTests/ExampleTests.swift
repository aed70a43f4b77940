import Foundation
import Testing

/// The examples of every help page can be pasted into a shell.
@Suite struct ExampleTests {
  /// The commands of a help page's examples, those over several lines as one.
  private static func examples(_ help: String) -> [String] {
    var found: [[Substring]] = []
    var isInside = false
    for line in help.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("Example:") {
        isInside = true
        found.append([line.dropFirst("Example:".count)])
      } else if isInside, !line.isEmpty {
        found[found.count - 1].append(line)
      } else {
        isInside = false
      }
    }
    return found.map { $0.joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines) }
  }

  private static func names(_ annals: Annals) throws -> [String] {
    let dump = try annals.run(["manual", "--json"]).output
    let tree = try JSONSerialization.jsonObject(with: Data(dump.utf8)) as? [String: Any]
    let command = try #require(tree?["command"] as? [String: Any])
    return try #require(command["subcommands"] as? [[String: Any]])
      .compactMap { $0["commandName"] as? String }.filter { $0 != "help" }
  }

  @Test func everyExampleRunsAsPasted() throws {
    let annals = try Annals()
    // Where one of them writes to.
    try FileManager.default.createDirectory(
      at: annals.folder.appending(path: ".local/share/man/man1"), withIntermediateDirectories: true)
    let path = URL(fileURLWithPath: Annals.program).deletingLastPathComponent().path
    for name in try Self.names(annals) {
      let help = try annals.run([name, "--help"]).output
      let examples = Self.examples(help)
      #expect(!examples.isEmpty, "\(name)")
      for example in examples {
        #expect(example.contains("annals \(name)"), "\(example)")
        for line in example.split(separator: "\n") { #expect(line.count <= 74, "\(line)") }
        // man need not be installed; what is piped to it is what is tried.
        let command = example.replacing("| man -l -", with: "| cat")
        let run = try annals.run(
          ["-c", "PATH=\(path):$PATH; set -o pipefail; " + command], program: "/bin/bash")
        // What an example names need not be there: then it says so, with 65 or 66.
        // Marks want somebody who is asked.
        let wantsConsent = run.errors.contains("there is no terminal to ask at")
        #expect(
          wantsConsent || [0, 65, 66].contains(run.status), "\(example): \(run.errors)")
        #expect(!run.errors.contains("Usage:"), "\(example): \(run.errors)")
      }
    }
  }

  @Test func theManualKeepsExamplesAsTheyStand() throws {
    let annals = try Annals()
    let page = try annals.run(["manual"]).output
    #expect(
      page.contains(
        """
        Examples:
        .PP
        .RS 4
        .nf
        annals date 1917\\-09/ \\(aq[1935\\-01\\-01,1935\\-01\\-02]\\(aq
        annals date \\-\\-read \\(aqc. 1815\\(aq \\(aq10 (23) June 1917\\(aq \\(aq44 BC\\(aq
        .fi
        .RE
        """))
    #expect(
      page.contains(
        """
        .nf
        annals generate ivar\\-smilga \\-\\-kind when \\-\\-from 1917 \\-\\-to 1921 \\e
          \\-o civil\\-war.json
        .fi
        """))
  }
}
