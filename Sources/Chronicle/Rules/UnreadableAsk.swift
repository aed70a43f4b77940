import Diagnostics

enum UnreadableAsk: Rule {
  static let name = "unreadable-ask"
  static let summary = "`ask` is yes, no, or by facet: own wordings, or `no`."

  static func report(_ text: PlacedText, into diagnostics: inout DiagnosticList) {
    diagnostics.add(Self.self, .unreadable(text.text), at: text.place)
  }

  /// Reports a key that is not a facet.
  static func reportFacet(
    _ key: PlacedText, among facets: [String], into diagnostics: inout DiagnosticList
  ) {
    let meant = NearWord.nearest(to: key.text, among: facets)
    diagnostics.add(
      Self.self, .unknownFacet(key.text, meant: meant, facets: facets), at: key.place)
  }

  /// Reports a wording where a whole chronicle can only leave a facet out.
  static func reportWordingForAll(_ text: PlacedText, into diagnostics: inout DiagnosticList) {
    diagnostics.add(Self.self, .wordingForAll, at: text.place)
  }
}

extension Diagnostic.Message {
  fileprivate static func unreadable(_ text: String) -> Self {
    Self(
      "`ask` can't be \(quoted(text))",
      remedy: "write `ask: no`, or a question by facet: `ask: {date: \"When was he freed?\"}`")
  }

  fileprivate static func unknownFacet(_ facet: String, meant: String?, facets: [String]) -> Self {
    Self(
      "\(quoted(facet)) isn't a facet of an event",
      remedy: meant.map { "did you mean `\($0)`?" }
        ?? "write one of \(facets.joined(separator: ", "))")
  }

  fileprivate static var wordingForAll: Self {
    Self(
      "one wording can't ask about every event",
      remedy: "write `no` here, and wordings with the events themselves")
  }
}
