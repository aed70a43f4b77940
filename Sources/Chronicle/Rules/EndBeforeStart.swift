import Diagnostics
import EDTF

enum EndBeforeStart: ChronicleRule {
  static let name = "end-before-start"
  static let summary = "Nothing ends before it begins."

  /// Reports an interval written the wrong way round.
  static func report(_ text: PlacedText, into diagnostics: inout DiagnosticList) {
    diagnostics.add(Self.self, .reversed(text.text), at: text.place)
  }

  /// Checks tenures whose ends are happenings of their own.
  static func check(_ chronicle: Chronicle, into diagnostics: inout DiagnosticList) {
    let limits = TenureLimits(chronicle)
    for tenure in chronicle.events {
      guard let start = limits.start(of: tenure), let end = limits.end(of: tenure),
        start.event != end.event, end.date.certainlyPrecedes(start.date)
      else { continue }
      let notes = [start, end].filter { $0.event != tenure.id }.map {
        Diagnostic.Note("`\($0.event)` is dated \($0.date)", at: $0.place)
      }
      diagnostics.add(
        Self.self, .endsTooSoon(tenure.id), at: tenure.place(of: "date"), notes: notes)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func reversed(_ text: String) -> Self {
    Self(
      "\(quoted(text)) ends before it begins", remedy: "write the earlier date before the slash")
  }

  fileprivate static func endsTooSoon(_ id: String) -> Self {
    Self(
      "the tenure \(quoted(id)) ends before it begins",
      remedy: "correct its date, or those of the events that begin and end it")
  }
}
