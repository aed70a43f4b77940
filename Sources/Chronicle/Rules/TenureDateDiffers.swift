import Diagnostics
import EDTF

enum TenureDateDiffers: ChronicleRule {
  static let name = "tenure-date-differs"
  static let summary = "A tenure and the happenings that begin and end it agree."

  private enum Side: String {
    case begins, ends
  }

  static func check(_ chronicle: Chronicle, into diagnostics: inout DiagnosticList) {
    guard chronicle.tellsLimits else { return }
    let tenures = Dictionary(
      chronicle.events.filter(isTenure).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }
    )
    var limits: [String: Event] = [:]
    for event in chronicle.events {
      for (side, ids) in [(Side.begins, event.begins), (.ends, event.ends)] {
        for id in ids {
          guard let tenure = tenures[id] else { continue }
          if let other = limits["\(side) \(id)"] {
            let note = Diagnostic.Note(
              "`\(other.id)` \(side.rawValue) it too", at: other.place(of: side.rawValue))
            diagnostics.add(
              Self.self, .twice(id, side.rawValue), at: event.place(of: side.rawValue),
              notes: [note])
          }
          limits["\(side) \(id)"] = event
          compare(event, side, tenure, into: &diagnostics)
        }
      }
    }
  }

  private static func compare(
    _ event: Event, _ side: Side, _ tenure: Event, into diagnostics: inout DiagnosticList
  ) {
    guard let date = event.date, let whole = tenure.date, differs(date, side, from: whole) else {
      return
    }
    let note = Diagnostic.Note(
      "the tenure says \(quotedDate(whole))", at: tenure.place(of: "date"))
    diagnostics.add(
      Self.self, .differs(tenure.id, side.rawValue, date.description),
      at: event.place(of: "date"), notes: [note])
  }

  private static func differs(
    _ date: HistoricalDate, _ side: Side, from tenure: HistoricalDate
  ) -> Bool {
    guard tenure.isInterval else {
      return side == .begins ? tenure.certainlyPrecedes(date) : date.certainlyPrecedes(tenure)
    }
    let state = side == .begins ? tenure.startState : tenure.endState
    guard state == .stated, let own = side == .begins ? tenure.start : tenure.end else {
      return state == .open
    }
    // What happened over several days may have begun or ended the tenure on any of them.
    return date.isInterval ? !date.possiblyOverlaps(own) : date != own
  }

  private static func isTenure(_ event: Event) -> Bool {
    guard case .tenure = event.content else { return false }
    return true
  }

  private static func quotedDate(_ date: HistoricalDate) -> String { "`\(date)`" }
}

extension Diagnostic.Message {
  fileprivate static func twice(_ id: String, _ side: String) -> Self {
    Self("a second event \(side) the tenure \(quoted(id))", remedy: "keep one of the two")
  }

  fileprivate static func differs(_ id: String, _ side: String, _ date: String) -> Self {
    Self(
      "this event of \(quoted(date)) \(side) the tenure \(quoted(id)), which says another date",
      remedy: "leave that date out of the tenure, or make the two the same")
  }
}
