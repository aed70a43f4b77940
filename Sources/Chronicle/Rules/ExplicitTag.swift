import Diagnostics

enum ExplicitTag: Rule {
  static let name = "explicit-tag"
  static let summary = "Values carry no YAML tags."

  static func report(at place: Place, into diagnostics: inout DiagnosticList) {
    diagnostics.add(Self.self, .tag, at: place)
  }
}

extension Diagnostic.Message {
  fileprivate static var tag: Self {
    Self(
      "a tag (`!…`); all values are read as they are written",
      remedy: "delete the tag, or put a text that begins with ! in quotes")
  }
}
