import Diagnostics
import EDTF

/// A card's answer is of the type that it says.
package enum UnreadableAnswer: Rule {
  package static let name = "unreadable-answer"
  package static let summary = "A card's answer is of the type that it says."

  /// The type; `text` where the card says none, nil where there is no such type.
  static func readType(
    _ fields: Fields, into findings: inout Findings
  ) -> WrittenCard.AnswerType? {
    guard fields.has("type") else { return .text }
    guard let text = fields.text("type", into: &findings) else { return nil }
    guard let type = WrittenCard.AnswerType(rawValue: text.text) else {
      let names = WrittenCard.AnswerType.allCases.map(\.rawValue)
      findings.add(
        Self.self, .unknownType(text.text, meant: NearWord.nearest(to: text.text, among: names)),
        at: text.place)
      return nil
    }
    return type
  }

  /// Reads what the type makes of the answer.
  static func read(
    _ answer: PlacedText, into card: inout WrittenCard, _ findings: inout Findings
  ) {
    switch card.type {
    case .text, .person, .role, .organisation, .place: break
    case .date:
      do {
        let date = try HistoricalDate(parsing: answer.text)
        if date.isInterval || date.certainPrecision == nil {
          findings.add(Self.self, .uncertainDate(answer.text), at: answer.place)
        }
        card.date = date
      } catch {
        UnreadableDate.report(answer, error, into: &findings)
      }
    case .duration:
      card.length = Length(iso: answer.text)
      if card.length == nil {
        findings.add(Self.self, .length(answer.text), at: answer.place)
      }
    case .number:
      let isNumber =
        (1...15).contains(answer.text.utf8.count)
        && answer.text.utf8.allSatisfy { (0x30...0x39).contains($0) }
      if !isNumber { findings.add(Self.self, .number(answer.text), at: answer.place) }
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownType(_ text: String, meant: String?) -> Self {
    let names = WrittenCard.AnswerType.allCases.map(\.rawValue)
    return Self(
      "\(quoted(text)) is no type of answer",
      remedy: meant.map { "did you mean `\($0)`?" }
        ?? "write one of \(names.joined(separator: ", "))")
  }

  fileprivate static func uncertainDate(_ text: String) -> Self {
    Self(
      "\(quoted(text)) is no date that can be asked",
      remedy: "write a single date that is certain to the day, month, year, decade or century")
  }

  fileprivate static func length(_ text: String) -> Self {
    Self(
      "\(quoted(text)) is no length of time",
      remedy: "write ISO 8601 such as P3Y, P1Y6M, P13W or P40D")
  }

  fileprivate static func number(_ text: String) -> Self {
    Self("\(quoted(text)) is no number", remedy: "write digits alone, fifteen at most: `1500`")
  }
}
