import Diagnostics

enum DuplicateCard: Rule {
  static let name = "duplicate-card"
  static let summary = "The cards of a recipe have different ids."

  static func check(_ cards: [WrittenCard], into diagnostics: inout DiagnosticList) {
    var first: [String: Place] = [:]
    for card in cards {
      let place = card.place(of: "id")
      if let earlier = first[card.id] {
        let note = Diagnostic.Note("`\(card.id)` stands here first", at: earlier)
        diagnostics.add(Self.self, .twice(card.id), at: place, notes: [note])
      } else {
        first[card.id] = place
      }
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func twice(_ id: String) -> Self {
    Self(
      "a second card \(quoted(id))",
      remedy: "give each card an id of its own; progress is kept by it")
  }
}
