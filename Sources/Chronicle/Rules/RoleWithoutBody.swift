import Diagnostics

enum RoleWithoutBody: Rule {
  static let name = "role-without-body"
  static let summary =
    "A role is held at a body; only a role has `of` and `as`, only a happening `begins` and `ends`."

  /// Reports a role without a body.
  static func reportNoBody(at role: Place, into diagnostics: inout DiagnosticList) {
    diagnostics.add(Self.self, .bodyMissing, at: role)
  }

  /// Reports a key that a tenure, or else a happening, can't have.
  static func reportMisplaced(
    _ key: String, inTenure isTenure: Bool, at place: Place,
    into diagnostics: inout DiagnosticList
  ) {
    let message: Diagnostic.Message = isTenure ? .needsHappening(key) : .needsRole(key)
    diagnostics.add(Self.self, message, at: place)
  }
}

extension Diagnostic.Message {
  fileprivate static var bodyMissing: Self {
    Self("`role` without `of`", remedy: "add `of:` with the id of the organisation it was held at")
  }

  fileprivate static func needsRole(_ key: String) -> Self {
    Self("`\(key)` without `role`", remedy: "add `role:`, or delete this line")
  }

  fileprivate static func needsHappening(_ key: String) -> Self {
    Self(
      "`\(key)` in a tenure", remedy: "move it to the happening (`what`) that \(key) this tenure")
  }
}
