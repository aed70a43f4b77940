import Diagnostics

enum UnknownSelection: Rule {
  static let name = "unknown-selection"
  static let summary = "What a recipe selects by stands in its chronicles."
  static let severity = Diagnostic.Severity.warning

  static func check(
    _ recipe: Recipe, among chronicles: [Chronicle], into diagnostics: inout DiagnosticList
  ) {
    let known: [(key: String, noun: String, ids: Set<String>)] = [
      ("tags", "has the tag", Set(chronicles.flatMap { $0.events.flatMap(\.tags) } + ["anchor"])),
      (
        "who", "names a person or body",
        Set(chronicles.flatMap { $0.people.map(\.id) + $0.organisations.map(\.id) })
      ),
      ("bodies", "names a body", Set(chronicles.flatMap { $0.organisations.map(\.id) })),
      (
        "events", "has an event",
        Set(
          chronicles.flatMap { chronicle in
            chronicle.events.flatMap { [$0.id, "\(chronicle.id)/\($0.id)"] }
          })
      ),
      (
        "event-kinds", "has events of the kind",
        Set(chronicles.flatMap { $0.events.compactMap(\.kind) })
      ),
    ]
    for selection in recipe.select + recipe.except {
      for (key, noun, ids) in known {
        for (number, id) in values(key, of: selection).enumerated() where !ids.contains(id) {
          let meant = NearWord.nearest(to: id, among: ids.sorted())
          diagnostics.add(
            Self.self, .unknown(id, noun, meant: meant), at: selection.place(of: key, number))
        }
      }
    }
  }

  private static func values(_ key: String, of selection: Selection) -> [String] {
    switch key {
    case "tags": selection.tags
    case "who": selection.who
    case "bodies": selection.bodies
    case "events": selection.events
    default: selection.eventKinds
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func unknown(_ id: String, _ noun: String, meant: String?) -> Self {
    Self(
      "none of these chronicles \(noun) \(quoted(id))",
      remedy: meant.map { "did you mean `\($0)`?" } ?? "delete it, or correct the chronicle")
  }
}
