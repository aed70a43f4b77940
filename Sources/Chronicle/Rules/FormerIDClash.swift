import Diagnostics

enum FormerIDClash: ChronicleRule {
  static let name = "former-id-clash"
  static let summary = "A former id belongs to one event, and to none that there is now."

  static func check(_ chronicle: Chronicle, into diagnostics: inout DiagnosticList) {
    for (number, id) in chronicle.formerly.enumerated() where id == chronicle.id {
      let place =
        chronicle.fieldPlaces["formerly/\(number)"] ?? chronicle.fieldPlaces["formerly"]
        ?? Place(file: chronicle.file, line: 1)
      diagnostics.add(Self.self, .current(id), at: place)
    }
    guard chronicle.events.contains(where: { !$0.formerly.isEmpty }) else { return }
    let current = Dictionary(
      chronicle.events.map { ($0.id, $0.place) }, uniquingKeysWith: { first, _ in first })
    var former: [String: Place] = [:]
    for event in chronicle.events {
      for (number, id) in event.formerly.enumerated() {
        let place = event.fieldPlaces["formerly/\(number)"] ?? event.place(of: "formerly")
        if let other = current[id] {
          let note = Diagnostic.Note("the event `\(id)` stands here", at: other)
          diagnostics.add(Self.self, .current(id), at: place, notes: [note])
        } else if let other = former[id] {
          let note = Diagnostic.Note("`\(id)` stands here first", at: other)
          diagnostics.add(Self.self, .twice(id), at: place, notes: [note])
        }
        former[id] = place
      }
    }
  }

  /// Likewise of a recipe and its cards.
  static func check(_ recipe: Recipe, into diagnostics: inout DiagnosticList) {
    for (number, id) in recipe.formerly.enumerated() where id == recipe.id {
      let place = recipe.fieldPlaces["formerly/\(number)"] ?? recipe.place(of: "formerly")
      diagnostics.add(Self.self, .current(id), at: place)
    }
    let current = Set(recipe.cards.map(\.id))
    var former: Set<String> = []
    for card in recipe.cards {
      for (number, id) in card.formerly.enumerated() {
        let place = card.fieldPlaces["formerly/\(number)"] ?? card.place(of: "formerly")
        if current.contains(id) {
          diagnostics.add(Self.self, .current(id), at: place)
        } else if !former.insert(id).inserted {
          diagnostics.add(Self.self, .twice(id), at: place)
        }
      }
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func current(_ id: String) -> Self {
    Self(
      "the former id \(quoted(id)) is still in use",
      remedy: "delete it here; progress would belong to two")
  }

  fileprivate static func twice(_ id: String) -> Self {
    Self(
      "the former id \(quoted(id)) stands twice", remedy: "keep it with the event that it became")
  }
}
