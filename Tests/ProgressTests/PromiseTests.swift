import Foundation
import Testing

/// The page of promises names tests that exist.
@Suite struct PromiseTests {
  @Test func everyTestItNamesExists() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(
      contentsOf: root.appending(path: "Sources/Progress/Progress.docc/Promises.md"),
      encoding: .utf8)
    var sources: [String: String] = [:]
    let tests = root.appending(path: "Tests")
    for path in try FileManager.default.subpathsOfDirectory(atPath: tests.path)
    where path.hasSuffix(".swift") && !path.contains(".build") {
      let text = try String(contentsOf: tests.appending(path: path), encoding: .utf8)
      for suite in text.matches(of: /struct (\w+Tests)\b/) {
        sources[String(suite.1), default: ""] += text
      }
    }
    let named = page.matches(of: /`(\w+Tests)(?:\/(\w+))?`/)
    #expect(named.count > 40)
    for name in named {
      let source = sources[String(name.1)]
      #expect(source != nil, "there is no suite \(name.1)")
      guard let test = name.2, let source else { continue }
      #expect(source.contains("func \(test)("), "there is no test \(name.1)/\(test)")
    }
  }
}
