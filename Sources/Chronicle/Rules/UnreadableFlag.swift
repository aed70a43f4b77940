import Diagnostics

/// `preferred` and `about` are yes or no.
package enum UnreadableFlag: Rule {
  package static let name = "unreadable-flag"
  package static let summary = "`preferred` and `about` are yes or no."

  static func read(_ key: String, of fields: Fields, into findings: inout Findings) -> Bool? {
    guard let text = fields.text(key, into: &findings) else { return nil }
    guard let flag = flag(text.text) else {
      findings.add(Self.self, .unreadableFlag(key, text.text), at: text.place)
      return nil
    }
    return flag
  }

  /// `yes`, `no`, `true` or `false`, in any case.
  static func flag(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "yes", "true": true
    case "no", "false": false
    default: nil
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func unreadableFlag(_ key: String, _ text: String) -> Self {
    Self("`\(key)` can't be \(quoted(text))", remedy: "write `yes` or `no`")
  }
}
