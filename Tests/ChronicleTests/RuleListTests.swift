import Diagnostics
import Foundation
import Testing

@testable import Chronicle

/// The page that lists all rules says what they say themselves.
@Suite struct RuleListTests {
  @Test func thePageListsEveryRule() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Chronicle/Chronicle.docc/AllRules.md")
    let lines = try String(contentsOf: page, encoding: .utf8).split(separator: "\n")
    let listed = lines.filter { $0.hasPrefix("| `") }.map(String.init)
    #expect(
      listed == Rules.all.map { "| `\($0.name)` | \($0.summary) | \($0.severity.rawValue) |" })
  }
}
