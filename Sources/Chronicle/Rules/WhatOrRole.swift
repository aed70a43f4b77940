import Diagnostics

enum WhatOrRole: Rule {
  static let name = "what-or-role"
  static let summary = "An event is a happening (`what`) or a tenure (`role`), not both."

  static func reportBoth(at role: Place, into diagnostics: inout DiagnosticList) {
    diagnostics.add(Self.self, .both, at: role)
  }

  static func reportNeither(at place: Place, into diagnostics: inout DiagnosticList) {
    diagnostics.add(Self.self, .neither, at: place)
  }
}

extension Diagnostic.Message {
  fileprivate static var both: Self {
    Self(
      "an event with both `what` and `role`",
      remedy:
        "keep `what` for something that happened, `role` and `of` for an office; make two events")
  }

  fileprivate static var neither: Self {
    Self(
      "an event with neither `what` nor `role`",
      remedy: "say what happened (`what: was arrested`) or what was held (`role: member`, `of: …`)")
  }
}
