import Diagnostics

/// `kind: birth` and `kind: death` have a meaning, so that nearly these words are a slip.
enum MisspeltKind: ChronicleRule {
  static let name = "misspelt-kind"
  static let summary = "`kind: birth` and `kind: death` are spelled so."
  static let severity = Diagnostic.Severity.warning

  private static let meaningful = ["birth", "death"]

  static func check(_ chronicle: Chronicle, into diagnostics: inout DiagnosticList) {
    for event in chronicle.events {
      guard let kind = event.kind, !meaningful.contains(kind),
        let meant = NearWord.nearest(to: kind, among: meaningful)
      else { continue }
      diagnostics.add(Self.self, .misspelt(kind, meant: meant), at: event.place(of: "kind"))
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func misspelt(_ kind: String, meant: String) -> Self {
    Self(
      "\(quoted(kind)) is a kind of your own; only `\(meant)` has a meaning",
      remedy: "did you mean `\(meant)`?")
  }
}
