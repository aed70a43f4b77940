import Diagnostics

enum UnreadableLimit: Rule {
  static let name = "unreadable-limit"
  static let summary = "`limits` counts cards a day in whole numbers."

  static func report(_ text: PlacedText, into diagnostics: inout DiagnosticList) {
    diagnostics.add(Self.self, .unreadable(text.text), at: text.place)
  }
}

extension Diagnostic.Message {
  fileprivate static func unreadable(_ text: String) -> Self {
    Self(
      "\(quoted(text)) isn't a number of cards a day", remedy: "write a whole number from 0 to 9999"
    )
  }
}
