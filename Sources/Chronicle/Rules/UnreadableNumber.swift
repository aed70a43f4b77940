import Diagnostics

enum UnreadableNumber: Rule {
  static let name = "unreadable-number"
  static let summary =
    "`number` says what is counted and how many: `{of: sailors, is: 1500}`."

  static func report(_ text: PlacedText, into diagnostics: inout DiagnosticList) {
    diagnostics.add(Self.self, .unreadable(text.text), at: text.place)
  }

  /// Reports a value that is not a mapping.
  static func reportShape(at place: Place, into diagnostics: inout DiagnosticList) {
    diagnostics.add(Self.self, .notAMapping, at: place)
  }

  /// Reports a mapping without one of its keys.
  static func reportMissing(
    _ key: String, at place: Place, into diagnostics: inout DiagnosticList
  ) {
    diagnostics.add(Self.self, .incomplete(key), at: place)
  }
}

extension Diagnostic.Message {
  fileprivate static var notAMapping: Self {
    Self("`number` doesn't say what is counted", remedy: "write `number: {of: sailors, is: 1500}`")
  }

  fileprivate static func incomplete(_ key: String) -> Self {
    Self("a number without `\(key)`", remedy: "write `number: {of: sailors, is: 1500}`")
  }

  fileprivate static func unreadable(_ text: String) -> Self {
    Self(
      "\(quoted(text)) isn't a number",
      remedy:
        "write digits alone, fifteen at most: `1500`; \"about 1500\" is `is: 1500, about: yes`")
  }
}
