import Diagnostics

enum UnknownKey: Rule {
  static let name = "unknown-key"
  static let summary = "Mappings have only keys that mean something, or begin with `x-`."

  static func check(
    _ key: PlacedText, known: [String], subject: String, into diagnostics: inout DiagnosticList
  ) {
    let word = key.text
    guard !known.contains(word), !word.hasPrefix("x-") else { return }
    let folded = word.lowercased().replacing("_", with: "-")
    let meant =
      known.first { $0 == folded } ?? Keys.synonyms[folded].flatMap {
        known.contains($0) ? $0 : nil
      }
      ?? NearWord.nearest(to: word, among: known)
    let isText = meant == nil && word.contains(" ")
    diagnostics.add(
      Self.self,
      isText ? .text(word, of: subject) : .unknownKey(word, of: subject, meant: meant),
      at: key.place)
  }
}

extension Diagnostic.Message {
  /// What stands after a comma in braces is a key to YAML.
  fileprivate static func text(_ key: String, of subject: String) -> Self {
    Self(
      "\(subject) has no key \(quoted(key))",
      remedy: "put a text that holds commas in quotes, and several texts in brackets: [one, two]")
  }

  fileprivate static func unknownKey(_ key: String, of subject: String, meant: String?) -> Self {
    let remedy =
      meant.map { "did you mean `\($0)`? A key of your own begins with `x-`" }
      ?? "delete it, or begin it with `x-` to keep it as a key of your own"
    return Self("\(subject) has no key \(quoted(key))", remedy: remedy)
  }
}
