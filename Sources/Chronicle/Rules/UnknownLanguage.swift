package import Diagnostics

package enum UnknownLanguage: ChronicleRule {
  package static let name = "unknown-language"
  package static let summary = "`language` is one that questions can be formed in."
  package static let severity = Diagnostic.Severity.warning

  /// The languages with a grammar, by their tags.
  package static let known = ["en"]

  static func check(_ chronicle: Chronicle, into diagnostics: inout DiagnosticList) {
    let tag = chronicle.language.lowercased().prefix { $0 != "-" && $0 != "_" }
    guard !known.contains(String(tag)), let place = chronicle.fieldPlaces["language"] else {
      return
    }
    diagnostics.add(Self.self, .unknownLanguage(chronicle.language), at: place)
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownLanguage(_ text: String) -> Self {
    Self(
      "no grammar for the language \(quoted(text)): its statements are asked as they stand, in English sentences",
      remedy: text.lowercased().hasPrefix("engl")
        ? "did you mean `en`?"
        : "give an event wordings of your own, such as `ask: {date: \"…\"}`, or write `language: en` if it is English"
    )
  }
}
