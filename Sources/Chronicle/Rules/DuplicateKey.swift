import Diagnostics

enum DuplicateKey: Rule {
  static let name = "duplicate-key"
  static let summary = "A mapping has each key once."

  /// Reports `key`, whose first use is at `first`.
  static func report(
    _ key: String, at place: Place, first: Place? = nil, into diagnostics: inout DiagnosticList
  ) {
    let notes = first.map { [Diagnostic.Note("`\(key)` stands here first", at: $0)] } ?? []
    diagnostics.add(Self.self, .duplicateKey(key), at: place, notes: notes)
  }
}

extension Diagnostic.Message {
  fileprivate static func duplicateKey(_ key: String) -> Self {
    Self("the key `\(key)` stands twice in one mapping", remedy: "keep one of the two")
  }
}
