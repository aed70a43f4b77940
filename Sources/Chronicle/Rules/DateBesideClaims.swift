import Diagnostics

/// An event has a date of its own or claims, not both.
package enum DateBesideClaims: Rule {
  package static let name = "date-beside-claims"
  package static let summary = "An event has a date of its own or claims, not both."

  static func check(_ event: Fields, into findings: inout Findings) {
    guard event.has("date") else { return }
    let note = Diagnostic.Note("the claims stand here", at: event.keyPlace("claims"))
    findings.add(Self.self, .dateBesideClaims, at: event.keyPlace("date"), notes: [note])
  }
}

extension Diagnostic.Message {
  fileprivate static var dateBesideClaims: Self {
    Self(
      "`date` beside `claims`",
      remedy: "make the date a claim too; `preferred: yes` marks the one to go by")
  }
}
