import Diagnostics

enum UnreadableFlag: Rule {
  static let name = "unreadable-flag"
  static let summary = "`preferred` and `about` are yes or no."

  static func report(
    _ text: PlacedText, key: String, into diagnostics: inout DiagnosticList
  ) {
    diagnostics.add(Self.self, .unreadableFlag(key, text.text), at: text.place)
  }
}

extension Diagnostic.Message {
  fileprivate static func unreadableFlag(_ key: String, _ text: String) -> Self {
    Self("`\(key)` can't be \(quoted(text))", remedy: "write `yes` or `no`")
  }
}
