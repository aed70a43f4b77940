import Diagnostics

enum UnknownKind: Rule {
  static let name = "unknown-kind"
  static let summary = "`kinds`, `wordings` and `exercises` name kinds that there are."

  /// Whether there is such a kind; reports it if not.
  static func check(
    _ text: PlacedText, among kinds: [String], into diagnostics: inout DiagnosticList
  ) -> Bool {
    guard !kinds.contains(text.text) else { return true }
    let meant = NearWord.nearest(to: text.text, among: kinds)
    diagnostics.add(Self.self, .unknownKind(text.text, meant: meant, kinds: kinds), at: text.place)
    return false
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownKind(_ kind: String, meant: String?, kinds: [String]) -> Self {
    Self(
      "\(quoted(kind)) isn't a kind of question",
      remedy: meant.map { "did you mean `\($0)`?" }
        ?? "write one of \(kinds.joined(separator: ", "))")
  }
}
