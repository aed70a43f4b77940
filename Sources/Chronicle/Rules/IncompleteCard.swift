import Diagnostics

/// A card written by hand has a question and an answer.
package enum IncompleteCard: Rule {
  package static let name = "incomplete-card"
  package static let summary = "A card written by hand has a question and an answer."

  static func check(_ fields: Fields, into findings: inout Findings) {
    for key in ["question", "answer"] where !fields.has(key) {
      findings.add(Self.self, .missing(key), at: fields.place)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func missing(_ key: String) -> Self {
    Self(
      "a card without `\(key)`",
      remedy: "write `{id: first-thaler, question: Where was it minted?, answer: Joachimsthal}`")
  }
}
