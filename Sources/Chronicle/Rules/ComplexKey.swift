import Diagnostics

enum ComplexKey: Rule {
  static let name = "complex-key"
  static let summary = "Keys are texts."

  static func report(at place: Place, into diagnostics: inout DiagnosticList) {
    diagnostics.add(Self.self, .complexKey, at: place)
  }
}

extension Diagnostic.Message {
  fileprivate static var complexKey: Self {
    Self(
      "a list or mapping stands as a key",
      remedy: "write a plain word before the colon; a text that begins with { or [ needs quotes")
  }
}
