import Diagnostics

enum UnknownFacet: Rule {
  static let name = "unknown-facet"
  static let summary = "`facets` names facets that there are."

  /// Whether there is such a facet; reports it if not.
  static func check(_ text: PlacedText, into diagnostics: inout DiagnosticList) -> Bool {
    if Keys.facets.contains(text.text) || text.text.hasPrefix("date@") { return true }
    let meant = NearWord.nearest(to: text.text, among: Keys.facets)
    diagnostics.add(Self.self, .unknownFacet(text.text, meant: meant), at: text.place)
    return false
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownFacet(_ facet: String, meant: String?) -> Self {
    Self(
      "\(quoted(facet)) isn't a facet",
      remedy: meant.map { "did you mean `\($0)`?" }
        ?? "write one of \(Keys.facets.joined(separator: ", "))")
  }
}
