import Diagnostics

enum UnreadableLength: Rule {
  static let name = "unreadable-length"
  static let summary = "`length` is an ISO 8601 duration, `length-of` lasted or sentence."

  static func report(_ text: PlacedText, into diagnostics: inout DiagnosticList) {
    diagnostics.add(Self.self, .unreadableLength(text.text), at: text.place)
  }

  /// Reports that `length-of` says something else.
  static func reportKind(_ text: PlacedText, into diagnostics: inout DiagnosticList) {
    diagnostics.add(Self.self, .unknownKind(text.text), at: text.place)
  }

  /// Reports `length-of` alone.
  static func reportMissing(at place: Place, into diagnostics: inout DiagnosticList) {
    diagnostics.add(Self.self, .lengthMissing, at: place)
  }
}

extension Diagnostic.Message {
  fileprivate static func unreadableLength(_ text: String) -> Self {
    Self(
      "\(quoted(text)) isn't a length of time",
      remedy: "write years, months, weeks and days as in `P3Y`, `P1Y6M`, `P13W` or `P40D`")
  }

  fileprivate static func unknownKind(_ text: String) -> Self {
    Self("\(quoted(text)) is nothing that has a length", remedy: "write `lasted` or `sentence`")
  }

  fileprivate static var lengthMissing: Self {
    Self("`length-of` without `length`", remedy: "add `length:`, or delete this line")
  }
}
