import Diagnostics

/// `facets` names facets that there are.
package enum UnknownFacet: Rule {
  package static let name = "unknown-facet"
  package static let summary = "`facets` names facets that there are."

  static func read(_ fields: Fields, into findings: inout Findings) -> [String] {
    (fields.texts("facets", into: &findings) ?? []).filter { text in
      if Keys.facets.contains(text.text) || text.text.hasPrefix("date@") { return true }
      let meant = NearWord.nearest(to: text.text, among: Keys.facets)
      findings.add(Self.self, .unknownFacet(text.text, meant: meant), at: text.place)
      return false
    }.map(\.text)
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownFacet(_ facet: String, meant: String?) -> Self {
    Self(
      "\(quoted(facet)) is no facet",
      remedy: meant.map { "did you mean `\($0)`?" }
        ?? "write one of \(Keys.facets.joined(separator: ", "))")
  }
}
