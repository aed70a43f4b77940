import Diagnostics

enum WrongType: Rule {
  static let name = "wrong-type"
  static let summary = "Each key has a value of its own shape: a text, a list or a mapping."

  static func report(
    _ key: String, is node: PlacedNode, expected: String, into diagnostics: inout DiagnosticList
  ) {
    let found = node.isNull ? "empty" : node.shape
    diagnostics.add(Self.self, .wrongType(key, found, expected: expected), at: node.place)
  }

  static func reportRoot(_ node: PlacedNode, into diagnostics: inout DiagnosticList) {
    diagnostics.add(Self.self, .root(node.shape), at: node.place)
  }
}

extension Diagnostic.Message {
  fileprivate static func wrongType(_ key: String, _ found: String, expected: String) -> Self {
    let example =
      expected == "a text" ? "; a text that begins with [ or { stands in quotes" : ""
    return Self(
      "\(quoted(key)) must be \(expected), and this is \(found)",
      remedy: "write \(expected)\(example)")
  }

  fileprivate static func root(_ found: String) -> Self {
    Self(
      "a chronicle is a mapping, and this file holds \(found)",
      remedy: "begin with keys such as `title:` and `events:`")
  }
}
