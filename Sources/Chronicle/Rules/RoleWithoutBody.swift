import Diagnostics

/// A role is held at a body; only a role has `of` and `as`, only a happening `begins` and `ends`.
package enum RoleWithoutBody: Rule {
  package static let name = "role-without-body"
  package static let summary =
    "A role is held at a body; only a role has `of` and `as`, only a happening `begins` and `ends`."

  static func check(_ fields: Fields, into findings: inout Findings) -> Bool {
    let isTenure = fields.has("role")
    if isTenure, !fields.has("of") {
      findings.add(Self.self, .bodyMissing, at: fields.keyPlace("role"))
      return false
    }
    let misplaced = isTenure ? ["begins", "ends"] : ["of", "as"]
    for key in misplaced where fields.has(key) {
      let message: Diagnostic.Message = isTenure ? .needsHappening(key) : .needsRole(key)
      findings.add(Self.self, message, at: fields.keyPlace(key))
    }
    return true
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
