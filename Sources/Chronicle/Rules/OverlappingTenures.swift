import Diagnostics
import EDTF

enum OverlappingTenures: ChronicleRule {
  static let name = "overlapping-tenures"
  static let summary = "Nobody holds one role at one body twice at the same time."
  static let severity = Diagnostic.Severity.warning

  private struct Term: Hashable {
    var holder: String
    var tenure: Tenure
  }

  static func check(_ chronicle: Chronicle, into diagnostics: inout DiagnosticList) {
    let limits = TenureLimits(chronicle)
    var earlier: [Term: [(event: Event, days: DayRange)]] = [:]
    for event in chronicle.events where event.status != .outside && event.status != .planned {
      guard case .tenure(let tenure) = event.content, let days = certainDays(event, limits) else {
        continue
      }
      for holder in event.who {
        let term = Term(holder: holder, tenure: tenure)
        let others = earlier[term, default: []]
        if let other = others.first(where: { $0.event.id != event.id && overlap($0.days, days) }) {
          let note = Diagnostic.Note("`\(other.event.id)` stands here", at: other.event.place)
          diagnostics.add(
            Self.self, .overlapping(event.id, other.event.id), at: event.place(of: "date"),
            notes: [note])
        }
        // A bound, so that a thousand terms of one role take no million comparisons.
        if others.count < 100 { earlier[term, default: []].append((event, days)) }
      }
    }
  }

  /// Whether two terms share more than the day on which the one ends and the other begins.
  private static func overlap(_ one: DayRange, _ other: DayRange) -> Bool {
    guard one.overlaps(other), let first = one.lower, let last = one.upper,
      let otherFirst = other.lower, let otherLast = other.upper
    else { return false }
    let touches = last == otherFirst || otherLast == first
    return !touches || first == last || otherFirst == otherLast
  }

  /// The days on which the role was held whatever the dates leave open.
  private static func certainDays(_ event: Event, _ limits: TenureLimits) -> DayRange? {
    guard let start = limits.start(of: event)?.date, let end = limits.end(of: event)?.date,
      let first = start.possibleDays.last?.upper, let last = end.possibleDays.first?.lower,
      first <= last
    else { return nil }
    return DayRange(lower: first, upper: last)
  }
}

extension Diagnostic.Message {
  fileprivate static func overlapping(_ id: String, _ other: String) -> Self {
    Self(
      "\(quoted(id)) and \(quoted(other)) are one role of one holder at the same time",
      remedy: "join them, correct a date, or tell the terms apart with `as:`")
  }
}
