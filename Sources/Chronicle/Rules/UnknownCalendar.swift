import Diagnostics
import EDTF

/// `calendar` is gregorian, julian or unstated.
package enum UnknownCalendar: Rule {
  package static let name = "unknown-calendar"
  package static let summary = "`calendar` is gregorian, julian or unstated."

  static func read(_ fields: Fields, into findings: inout Findings) -> CalendarMark? {
    guard let text = fields.text("calendar", into: &findings) else { return nil }
    guard let calendar = CalendarMark(rawValue: text.text) else {
      let meant = NearWord.nearest(to: text.text, among: CalendarMark.allCases.map(\.rawValue))
      findings.add(Self.self, .unknownCalendar(text.text, meant: meant), at: text.place)
      return nil
    }
    return calendar
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownCalendar(_ text: String, meant: String?) -> Self {
    Self(
      "\(quoted(text)) is no calendar",
      remedy: meant.map { "did you mean `\($0)`?" }
        ?? "write `gregorian`, `julian` or `unstated`")
  }
}
