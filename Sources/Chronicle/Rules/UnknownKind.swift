import Diagnostics

/// `kinds`, `wordings` and `exercises` name kinds that there are.
package enum UnknownKind: Rule {
  package static let name = "unknown-kind"
  package static let summary = "`kinds`, `wordings` and `exercises` name kinds that there are."

  /// The kinds under `key`, those that there aren't left out.
  static func read(
    _ key: String, of fields: Fields, among kinds: [String], into findings: inout Findings
  ) -> [String] {
    (fields.texts(key, into: &findings) ?? []).filter {
      check($0, among: kinds, into: &findings)
    }.map(\.text)
  }

  static func check(
    _ text: PlacedText, among kinds: [String], into findings: inout Findings
  ) -> Bool {
    guard !kinds.contains(text.text) else { return true }
    let meant = NearWord.nearest(to: text.text, among: kinds)
    findings.add(Self.self, .unknownKind(text.text, meant: meant, kinds: kinds), at: text.place)
    return false
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownKind(_ kind: String, meant: String?, kinds: [String]) -> Self {
    Self(
      "\(quoted(kind)) is no kind of question",
      remedy: meant.map { "did you mean `\($0)`?" }
        ?? "write one of \(kinds.joined(separator: ", "))")
  }
}
