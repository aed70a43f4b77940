import Diagnostics

enum TwoPreferredClaims: Rule {
  static let name = "two-preferred-claims"
  static let summary = "At most one claim of an event is preferred."

  static func check(_ claims: [Claim], into diagnostics: inout DiagnosticList) {
    let preferred = claims.filter(\.isPreferred)
    guard let first = preferred.first else { return }
    for claim in preferred.dropFirst() {
      let note = Diagnostic.Note("`\(first.id)` is preferred already", at: first.place)
      diagnostics.add(Self.self, .second(claim.id), at: claim.place, notes: [note])
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func second(_ id: String) -> Self {
    Self(
      "a second preferred claim, \(quoted(id))",
      remedy: "keep `preferred: yes` on one, or on none if the sources weigh the same")
  }
}
