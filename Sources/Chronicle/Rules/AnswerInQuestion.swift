import Diagnostics

enum AnswerInQuestion: Rule {
  static let name = "answer-in-question"
  static let summary = "A question doesn't say its answer."
  static let severity = Diagnostic.Severity.warning

  static func check(_ card: WrittenCard, into diagnostics: inout DiagnosticList) {
    let answers = ([card.answer] + card.aliases).map(words).filter { !$0.isEmpty }
    for (number, question) in card.questions.enumerated() {
      let asked = words(question)
      let isSaid = answers.contains { answer in
        asked.indices.contains { asked[$0...].starts(with: answer) }
      }
      guard isSaid else { continue }
      let place = card.fieldPlaces["question/\(number)"] ?? card.place(of: "question")
      diagnostics.add(Self.self, .says, at: place)
    }
  }

  private static func words(_ text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
  }
}

extension Diagnostic.Message {
  fileprivate static var says: Self {
    Self("the question says its answer", remedy: "word it without the answer and its aliases")
  }
}
