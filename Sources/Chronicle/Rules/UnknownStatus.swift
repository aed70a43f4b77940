import Diagnostics

enum UnknownStatus: Rule {
  static let name = "unknown-status"
  static let summary = "`status` is attributed, planned, disputed or outside."

  static func report(_ text: PlacedText, into diagnostics: inout DiagnosticList) {
    let meant = NearWord.nearest(to: text.text, among: Event.Status.allCases.map(\.rawValue))
    diagnostics.add(Self.self, .unknownStatus(text.text, meant: meant), at: text.place)
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownStatus(_ text: String, meant: String?) -> Self {
    Self(
      "\(quoted(text)) isn't a status",
      remedy: meant.map { "did you mean `\($0)`?" }
        ?? "write `attributed`, `planned`, `disputed` or `outside`, or delete the line")
  }
}
