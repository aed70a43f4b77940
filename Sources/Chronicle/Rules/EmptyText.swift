import Diagnostics

enum EmptyText: Rule {
  static let name = "empty-text"
  static let summary = "A key that stands in the file has a value."

  /// Whether a text says anything; reports it at `place` if it doesn't.
  static func accepts(
    _ text: PlacedText, key: String, at place: Place, into diagnostics: inout DiagnosticList
  ) -> Bool {
    if text.isNull, !text.text.isEmpty {
      diagnostics.add(Self.self, .null(key, text.text), at: text.place)
      return false
    }
    guard text.text.allSatisfy(\.isWhitespace) else { return true }
    diagnostics.add(Self.self, .empty(key), at: place)
    return false
  }

  static func reportMissing(
    _ key: String, of id: String, at place: Place, into diagnostics: inout DiagnosticList
  ) {
    diagnostics.add(Self.self, .missing(key, of: id), at: place)
  }
}

extension Diagnostic.Message {
  fileprivate static func empty(_ key: String) -> Self {
    Self("\(quoted(key)) is empty", remedy: "write a value, or delete the line")
  }

  fileprivate static func null(_ key: String, _ word: String) -> Self {
    Self(
      "\(quoted(key)) is a bare `\(word)`, which stands for nothing",
      remedy: "put it in quotes if it is the text, else delete the line")
  }

  fileprivate static func missing(_ key: String, of id: String) -> Self {
    Self("\(quoted(id)) has no `\(key)`", remedy: "add `\(key):` to it")
  }
}
