import Diagnostics
import EDTF

enum UnknownCalendar: Rule {
  static let name = "unknown-calendar"
  static let summary = "`calendar` is gregorian, julian or unstated."

  static func report(_ text: PlacedText, into diagnostics: inout DiagnosticList) {
    let meant = NearWord.nearest(to: text.text, among: CalendarMark.allCases.map(\.rawValue))
    diagnostics.add(Self.self, .unknownCalendar(text.text, meant: meant), at: text.place)
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownCalendar(_ text: String, meant: String?) -> Self {
    Self(
      "\(quoted(text)) isn't a calendar",
      remedy: meant.map { "did you mean `\($0)`?" }
        ?? "write `gregorian`, `julian` or `unstated`")
  }
}
