import Diagnostics

enum UnreadableAnswer: Rule {
  static let name = "unreadable-answer"
  static let summary = "A card's answer is of the type that it says."

  /// Reports that there is no such type.
  static func reportType(_ text: PlacedText, into diagnostics: inout DiagnosticList) {
    let names = WrittenCard.AnswerType.allCases.map(\.rawValue)
    diagnostics.add(
      Self.self, .unknownType(text.text, meant: NearWord.nearest(to: text.text, among: names)),
      at: text.place)
  }

  /// Reports an answer that the card's type can't have.
  static func report(
    _ answer: PlacedText, as type: WrittenCard.AnswerType, into diagnostics: inout DiagnosticList
  ) {
    let message: Diagnostic.Message
    switch type {
    case .date: message = .uncertainDate(answer.text)
    case .duration: message = .length(answer.text)
    case .number: message = .number(answer.text)
    case .text, .person, .role, .organisation, .place: return
    }
    diagnostics.add(Self.self, message, at: answer.place)
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownType(_ text: String, meant: String?) -> Self {
    let names = WrittenCard.AnswerType.allCases.map(\.rawValue)
    return Self(
      "\(quoted(text)) isn't a type of answer",
      remedy: meant.map { "did you mean `\($0)`?" }
        ?? "write one of \(names.joined(separator: ", "))")
  }

  fileprivate static func uncertainDate(_ text: String) -> Self {
    Self(
      "\(quoted(text)) isn't a date that can be asked",
      remedy: "write a single date that is certain to the day, month, year, decade or century")
  }

  fileprivate static func length(_ text: String) -> Self {
    Self(
      "\(quoted(text)) isn't a length of time",
      remedy: "write ISO 8601 such as P3Y, P1Y6M, P13W or P40D")
  }

  fileprivate static func number(_ text: String) -> Self {
    Self("\(quoted(text)) isn't a number", remedy: "write digits alone, fifteen at most: `1500`")
  }
}
