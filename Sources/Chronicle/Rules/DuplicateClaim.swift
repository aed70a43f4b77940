import Diagnostics

enum DuplicateClaim: Rule {
  static let name = "duplicate-claim"
  static let summary = "The claims of an event have different ids."

  static func check(_ claims: [Claim], into diagnostics: inout DiagnosticList) {
    var first: [String: Place] = [:]
    for claim in claims {
      if let place = first[claim.id] {
        let note = Diagnostic.Note("`\(claim.id)` stands here first", at: place)
        diagnostics.add(
          Self.self, .duplicate(claim.id, line: place.line), at: claim.place, notes: [note])
      } else {
        first[claim.id] = claim.place
      }
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func duplicate(_ id: String, line: Int) -> Self {
    Self(
      "a second claim \(quoted(id)); the first is on line \(line)",
      remedy: "name each claim after its source, such as `lead` and `body`")
  }
}
