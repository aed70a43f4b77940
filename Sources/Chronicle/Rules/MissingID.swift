import Diagnostics

enum MissingID: Rule {
  static let name = "missing-id"
  static let summary = "Each event and claim has an id."

  /// - Parameter subject: what has none, with its article: `an event`.
  static func report(
    _ subject: String, at place: Place, into diagnostics: inout DiagnosticList
  ) {
    diagnostics.add(Self.self, .missingID(subject), at: place)
  }
}

extension Diagnostic.Message {
  fileprivate static func missingID(_ subject: String) -> Self {
    Self(
      "\(subject) without `id`",
      remedy: "add a short, lasting `id:` such as `joins-party`; progress is kept by it")
  }
}
