import Diagnostics

enum TooManyAliases: Rule {
  static let name = "too-many-aliases"
  static let summary = "A file uses at most 32 aliases of anchors."

  static func check(
    _ source: SourceText, limits: Limits, into diagnostics: inout DiagnosticList
  ) -> Bool {
    guard let offset = AliasCount.excess(in: source.bytes, limit: limits.aliases) else {
      return true
    }
    diagnostics.add(Self.self, .tooManyAliases(limits.aliases), at: source.place(at: offset))
    return false
  }
}

extension Diagnostic.Message {
  fileprivate static func tooManyAliases(_ limit: Int) -> Self {
    Self(
      "more than \(limit) aliases (`*name`) of anchors (`&name`)",
      remedy: "write the values out; a few aliases can stand for more than memory holds")
  }
}
