import Diagnostics

/// `length` is an ISO 8601 duration, `length-of` lasted or sentence.
package enum UnreadableLength: Rule {
  package static let name = "unreadable-length"
  package static let summary = "`length` is an ISO 8601 duration, `length-of` lasted or sentence."

  static func read(_ fields: Fields, into findings: inout Findings) -> Length? {
    guard let text = fields.text("length", into: &findings) else { return nil }
    guard let length = Length(iso: text.text) else {
      findings.add(Self.self, .unreadableLength(text.text), at: text.place)
      return nil
    }
    return length
  }

  static func readKind(_ fields: Fields, into findings: inout Findings) -> Event.LengthKind? {
    guard let text = fields.text("length-of", into: &findings) else { return nil }
    guard fields.has("length") else {
      findings.add(Self.self, .lengthMissing, at: fields.keyPlace("length-of"))
      return nil
    }
    guard let kind = Event.LengthKind(rawValue: text.text) else {
      findings.add(Self.self, .unknownKind(text.text), at: text.place)
      return nil
    }
    return kind
  }
}

extension Diagnostic.Message {
  fileprivate static func unreadableLength(_ text: String) -> Self {
    Self(
      "\(quoted(text)) is no length of time",
      remedy: "write years, months, weeks and days as in `P3Y`, `P1Y6M`, `P13W` or `P40D`")
  }

  fileprivate static func unknownKind(_ text: String) -> Self {
    Self("\(quoted(text)) is nothing that has a length", remedy: "write `lasted` or `sentence`")
  }

  fileprivate static var lengthMissing: Self {
    Self("`length-of` without `length`", remedy: "add `length:`, or delete this line")
  }
}
