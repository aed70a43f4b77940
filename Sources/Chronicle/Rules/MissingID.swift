import Diagnostics

/// Each event and claim has an id.
package enum MissingID: Rule {
  package static let name = "missing-id"
  package static let summary = "Each event and claim has an id."

  static func report(of fields: Fields, into findings: inout Findings) {
    findings.add(Self.self, .missingID(fields.subject), at: fields.place)
  }
}

extension Diagnostic.Message {
  fileprivate static func missingID(_ subject: String) -> Self {
    Self(
      "\(subject) without `id`",
      remedy: "add a short, lasting `id:` such as `joins-party`; progress is kept by it")
  }
}
