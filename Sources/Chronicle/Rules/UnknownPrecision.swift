import Diagnostics
import EDTF

enum UnknownPrecision: Rule {
  static let name = "unknown-precision"
  static let summary = "`precision` is day, month, year, decade or century."

  static func report(_ text: PlacedText, into diagnostics: inout DiagnosticList) {
    let meant = NearWord.nearest(to: text.text, among: Keys.precisions)
    diagnostics.add(Self.self, .unknownPrecision(text.text, meant: meant), at: text.place)
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownPrecision(_ text: String, meant: String?) -> Self {
    Self(
      "\(quoted(text)) isn't a precision",
      remedy: meant.map { "did you mean `\($0)`?" }
        ?? "write one of \(Keys.precisions.joined(separator: ", "))")
  }
}
