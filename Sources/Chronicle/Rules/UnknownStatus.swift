import Diagnostics

/// `status` is attributed, planned, disputed or outside.
package enum UnknownStatus: Rule {
  package static let name = "unknown-status"
  package static let summary = "`status` is attributed, planned, disputed or outside."

  static func read(_ fields: Fields, into findings: inout Findings) -> Event.Status? {
    guard let text = fields.text("status", into: &findings) else { return nil }
    guard let status = Event.Status(rawValue: text.text) else {
      let meant = NearWord.nearest(to: text.text, among: Event.Status.allCases.map(\.rawValue))
      findings.add(Self.self, .unknownStatus(text.text, meant: meant), at: text.place)
      return nil
    }
    return status
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownStatus(_ text: String, meant: String?) -> Self {
    Self(
      "\(quoted(text)) is no status",
      remedy: meant.map { "did you mean `\($0)`?" }
        ?? "write `attributed`, `planned`, `disputed` or `outside`, or delete the line")
  }
}
