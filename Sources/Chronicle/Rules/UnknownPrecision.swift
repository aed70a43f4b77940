import Diagnostics
import EDTF

/// `precision` is day, month, year, decade or century.
package enum UnknownPrecision: Rule {
  package static let name = "unknown-precision"
  package static let summary = "`precision` is day, month, year, decade or century."

  static func read(_ fields: Fields, into findings: inout Findings) -> Precision? {
    guard let text = fields.text("precision", into: &findings) else { return nil }
    guard Keys.precisions.contains(text.text),
      let precision = Precision.allCases.first(where: { "\($0)" == text.text })
    else {
      let meant = NearWord.nearest(to: text.text, among: Keys.precisions)
      findings.add(Self.self, .unknownPrecision(text.text, meant: meant), at: text.place)
      return nil
    }
    return precision
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownPrecision(_ text: String, meant: String?) -> Self {
    Self(
      "\(quoted(text)) is no precision",
      remedy: meant.map { "did you mean `\($0)`?" }
        ?? "write one of \(Keys.precisions.joined(separator: ", "))")
  }
}
