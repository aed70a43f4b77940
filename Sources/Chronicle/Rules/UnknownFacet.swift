import Diagnostics

enum UnknownFacet: Rule {
  static let name = "unknown-facet"
  static let summary = "`facets` names facets that there are."

  /// Whether there is such a facet; reports it if not.
  static func check(
    _ text: PlacedText, among facets: [String], into diagnostics: inout DiagnosticList
  ) -> Bool {
    if facets.contains(text.text) || text.text.hasPrefix("date@") { return true }
    let meant = NearWord.nearest(to: text.text, among: facets)
    diagnostics.add(
      Self.self, .unknownFacet(text.text, meant: meant, facets: facets), at: text.place)
    return false
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownFacet(_ facet: String, meant: String?, facets: [String]) -> Self {
    Self(
      "\(quoted(facet)) isn't a facet",
      remedy: meant.map { "did you mean `\($0)`?" }
        ?? "write one of \(facets.joined(separator: ", "))")
  }
}
