import Diagnostics

enum EmptyRecipe: Rule {
  static let name = "empty-recipe"
  static let summary = "A recipe draws from chronicles or has cards of its own."
  static let severity = Diagnostic.Severity.warning

  static func report(at place: Place, into diagnostics: inout DiagnosticList) {
    diagnostics.add(Self.self, .empty, at: place)
  }
}

extension Diagnostic.Message {
  fileprivate static var empty: Self {
    Self(
      "a recipe that draws from nothing",
      remedy: "name chronicles (`chronicles: [ivar-smilga]`), or write `cards:` of your own")
  }
}
