import Diagnostics

enum NoEvents: ChronicleRule {
  static let name = "no-events"
  static let summary = "A chronicle has events."
  static let severity = Diagnostic.Severity.warning

  static func check(_ chronicle: Chronicle, into diagnostics: inout DiagnosticList) {
    guard chronicle.events.isEmpty, !hasEvents(chronicle) else { return }
    let place = chronicle.fieldPlaces["events"] ?? Place(file: chronicle.file, line: 1)
    diagnostics.add(Self.self, .noEvents, at: place)
  }

  /// Whether the file has events at all, readable or not.
  private static func hasEvents(_ chronicle: Chronicle) -> Bool {
    chronicle.fieldPlaces["events/0"] != nil
  }
}

extension Diagnostic.Message {
  fileprivate static var noEvents: Self {
    Self(
      "a chronicle without events",
      remedy: "list them under `events:`, each with an `id`, a `date` and a `what`")
  }
}
