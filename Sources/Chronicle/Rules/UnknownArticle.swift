import Diagnostics

enum UnknownArticle: Rule {
  static let name = "unknown-article"
  static let summary = "`article` is the, a, an or none."

  static func report(_ text: PlacedText, into diagnostics: inout DiagnosticList) {
    diagnostics.add(Self.self, .unknownArticle(text.text), at: text.place)
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownArticle(_ text: String) -> Self {
    Self("\(quoted(text)) isn't an article", remedy: "write `the`, `a`, `an` or `none`")
  }
}
