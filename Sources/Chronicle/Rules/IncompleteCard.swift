import Diagnostics

enum IncompleteCard: Rule {
  static let name = "incomplete-card"
  static let summary = "A card written by hand has a question and an answer."

  static func report(
    without key: String, at place: Place, into diagnostics: inout DiagnosticList
  ) {
    diagnostics.add(Self.self, .missing(key), at: place)
  }
}

extension Diagnostic.Message {
  fileprivate static func missing(_ key: String) -> Self {
    Self(
      "a card without `\(key)`",
      remedy: "write `{id: first-thaler, question: Where was it minted?, answer: Joachimsthal}`")
  }
}
