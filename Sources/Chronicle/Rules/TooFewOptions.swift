import Diagnostics

enum TooFewOptions: Rule {
  static let name = "too-few-options"
  static let summary =
    "A card has two wrong options at least, or none, and none of them is right."

  static func check(_ card: WrittenCard, into diagnostics: inout DiagnosticList) {
    let right = Set(([card.answer] + card.aliases).map { $0.lowercased() })
    var seen: Set<String> = []
    for (number, option) in card.wrong.enumerated() {
      let place = card.fieldPlaces["wrong/\(number)"] ?? card.place(of: "wrong")
      if right.contains(option.lowercased()) {
        diagnostics.add(Self.self, .isRight(option), at: place)
      } else if !seen.insert(option.lowercased()).inserted {
        diagnostics.add(Self.self, .twice(option), at: place)
      }
    }
    if card.wrong.count == 1 {
      diagnostics.add(Self.self, .tooFew, at: card.place(of: "wrong"))
    }
  }
}

extension Diagnostic.Message {
  fileprivate static var tooFew: Self {
    Self("one wrong option is too few to choose from", remedy: "add a second, or delete `wrong`")
  }

  fileprivate static func isRight(_ option: String) -> Self {
    Self("the wrong option \(quoted(option)) is an answer", remedy: "write something else")
  }

  fileprivate static func twice(_ option: String) -> Self {
    Self("the wrong option \(quoted(option)) stands twice", remedy: "delete it here")
  }
}
