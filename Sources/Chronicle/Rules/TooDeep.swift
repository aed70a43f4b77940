import Diagnostics

enum TooDeep: Rule {
  static let name = "too-deep"
  static let summary = "Lists and mappings stand at most 64 deep in one another."

  static func report(at place: Place, limits: Limits, into diagnostics: inout DiagnosticList) {
    diagnostics.add(Self.self, .tooDeep(limits.depth), at: place)
  }
}

extension Diagnostic.Message {
  fileprivate static func tooDeep(_ depth: Int) -> Self {
    Self(
      "more than \(depth) lists and mappings within one another",
      remedy: "a chronicle needs five levels; look for a bracket that is not closed")
  }
}
