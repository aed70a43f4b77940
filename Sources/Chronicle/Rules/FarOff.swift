import Diagnostics
import EDTF

/// No event lies centuries after all others, as one does whose year is mistyped.
enum FarOff: ChronicleRule {
  static let name = "far-off"
  static let summary = "No event lies far after all others."
  static let severity = Diagnostic.Severity.warning

  /// In days: a hundred years after every other event, a hundred and fifty after the subject's death.
  private static let afterAll = 36_525
  private static let afterDeath = 54_787

  static func check(_ chronicle: Chronicle, into diagnostics: inout DiagnosticList) {
    let dated = chronicle.events.compactMap { event -> (event: Event, first: Int)? in
      let starts = EventDates.all(of: event).compactMap { $0.possibleStart.first?.lower }
      return starts.min().map { (event, $0) }
    }.sorted { $0.first < $1.first }
    let death = chronicle.events.first {
      $0.kind == "death" && chronicle.subject.map($0.who.contains) ?? false
    }
    let lastDay = death.flatMap { death in
      EventDates.all(of: death).compactMap { $0.possibleDays.last?.upper }.max()
    }
    for (number, entry) in dated.enumerated() where !entry.event.tags.contains("posthumous") {
      if let lastDay, entry.first - lastDay > afterDeath {
        report(entry.event, "the death of the subject", into: &diagnostics)
      } else if number == dated.count - 1, number >= 3,
        entry.first - dated[number - 1].first > afterAll
      {
        report(entry.event, "all other events", into: &diagnostics)
      }
    }
  }

  private static func report(_ event: Event, _ what: String, into diagnostics: inout DiagnosticList)
  {
    diagnostics.add(
      Self.self, .farOff(event.id, what),
      at: event.fieldPlaces["date"] ?? event.place(of: "claims"))
  }
}

extension Diagnostic.Message {
  fileprivate static func farOff(_ id: String, _ what: String) -> Self {
    Self(
      "\(quoted(id)) is dated more than a hundred years after \(what)",
      remedy: "correct the year, or add `tags: [posthumous]` if it is right")
  }
}
