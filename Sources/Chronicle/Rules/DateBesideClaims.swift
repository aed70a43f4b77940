import Diagnostics

enum DateBesideClaims: Rule {
  static let name = "date-beside-claims"
  static let summary = "An event has a date of its own or claims, not both."

  static func report(
    at place: Place, claims: Place, into diagnostics: inout DiagnosticList
  ) {
    let note = Diagnostic.Note("the claims stand here", at: claims)
    diagnostics.add(Self.self, .dateBesideClaims, at: place, notes: [note])
  }
}

extension Diagnostic.Message {
  fileprivate static var dateBesideClaims: Self {
    Self(
      "`date` beside `claims`",
      remedy: "make the date a claim too; `preferred: yes` marks the one to go by")
  }
}
