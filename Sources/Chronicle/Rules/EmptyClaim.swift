import Diagnostics

enum EmptyClaim: Rule {
  static let name = "empty-claim"
  static let summary = "A claim says when or what."

  static func report(at place: Place, into diagnostics: inout DiagnosticList) {
    diagnostics.add(Self.self, .emptyClaim, at: place)
  }
}

extension Diagnostic.Message {
  fileprivate static var emptyClaim: Self {
    Self(
      "a claim with neither `date` nor `what`", remedy: "add what this source says, or delete it")
  }
}
