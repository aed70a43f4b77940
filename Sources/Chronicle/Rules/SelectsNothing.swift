import Diagnostics

enum SelectsNothing: Rule {
  static let name = "selects-nothing"
  static let summary = "A recipe's selection leaves some cards."
  static let severity = Diagnostic.Severity.warning

  /// - Parameter count: how many cards of chronicles the recipe has.
  static func check(_ recipe: Recipe, count: Int, into diagnostics: inout DiagnosticList) {
    guard count == 0, !recipe.chronicles.isEmpty else { return }
    let place = recipe.select.first?.place ?? recipe.place(of: "chronicles")
    diagnostics.add(Self.self, .nothing, at: place)
  }
}

extension Diagnostic.Message {
  fileprivate static var nothing: Self {
    Self(
      "this selects no card of the chronicles",
      remedy: "ask for less at once: a card must meet every condition of a selection")
  }
}
