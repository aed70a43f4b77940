import Diagnostics

enum UnknownChronicle: Rule {
  static let name = "unknown-chronicle"
  static let summary = "The chronicles that a recipe names are found."

  static func check(
    _ recipe: Recipe, among known: [String], into diagnostics: inout DiagnosticList
  ) {
    for (number, id) in recipe.chronicles.enumerated() where !known.contains(id) {
      let place = recipe.fieldPlaces["chronicles/\(number)"] ?? recipe.place(of: "chronicles")
      diagnostics.add(
        Self.self, .unknown(id, meant: NearWord.nearest(to: id, among: known)), at: place)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func unknown(_ id: String, meant: String?) -> Self {
    Self(
      "no chronicle \(quoted(id)) was found",
      remedy: meant.map { "did you mean `\($0)`?" }
        ?? "put its file beside the recipe or into your decks; annals decks lists what was found")
  }
}
