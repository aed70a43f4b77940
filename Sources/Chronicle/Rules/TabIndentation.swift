import Diagnostics

enum TabIndentation: Rule {
  static let name = "tab-indentation"
  static let summary = "Lines are indented with spaces."

  static func report(
    at offset: Int, more: Int, in source: SourceText, into diagnostics: inout DiagnosticList
  ) {
    diagnostics.add(Self.self, .tab(more: more), at: source.place(at: offset))
  }
}

extension Diagnostic.Message {
  fileprivate static func tab(more: Int) -> Self {
    let others =
      switch more {
      case 0: ""
      case 1: ", as does another"
      default: ", as do \(more) others"
      }
    return Self(
      "this line begins with a tab\(others)",
      remedy: "indent with spaces, two for each level: YAML forbids tabs there")
  }
}
