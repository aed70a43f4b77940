import Diagnostics
import EDTF

/// When tenures begin and end, be it by their own date or by the happenings that begin and end them.
struct TenureLimits {
  /// A start or end, and the event that says it.
  struct Limit {
    var event: String
    var date: HistoricalDate
    var place: Place
  }

  private var beginnings: [String: Limit] = [:]
  private var endings: [String: Limit] = [:]

  init(_ chronicle: Chronicle) {
    for event in chronicle.events {
      guard let date = event.date else { continue }
      let limit = Limit(event: event.id, date: date, place: event.place(of: "date"))
      for id in event.begins where beginnings[id] == nil { beginnings[id] = limit }
      for id in event.ends where endings[id] == nil { endings[id] = limit }
    }
  }

  /// The happening that begins `tenure`, else the stated start of its own interval.
  func start(of tenure: Event) -> Limit? {
    guard case .tenure = tenure.content else { return nil }
    return beginnings[tenure.id]
      ?? own(tenure, tenure.date?.isInterval == true ? tenure.date?.start : nil)
  }

  /// The happening that ends `tenure`, else the stated end of its own interval.
  func end(of tenure: Event) -> Limit? {
    guard case .tenure = tenure.content else { return nil }
    return endings[tenure.id]
      ?? own(tenure, tenure.date?.isInterval == true ? tenure.date?.end : nil)
  }

  private func own(_ tenure: Event, _ date: HistoricalDate?) -> Limit? {
    date.map { Limit(event: tenure.id, date: $0, place: tenure.place(of: "date")) }
  }
}

extension Chronicle {
  /// Whether any happening begins or ends a tenure.
  var tellsLimits: Bool { events.contains { !$0.begins.isEmpty || !$0.ends.isEmpty } }
}

/// The dates that an event has, be they its own or those of its claims.
enum EventDates {
  /// All of them; the event's own counts alone where there is one.
  static func all(of event: Event) -> [HistoricalDate] {
    event.date.map { [$0] } ?? event.claims.compactMap(\.date)
  }

  /// The single dates in them: the ends of intervals, the members of one-ofs.
  static func singles(of dates: [HistoricalDate]) -> [HistoricalDate] {
    dates.flatMap { date in
      date.isInterval ? [date.start, date.end].compactMap { $0 } : date.members
    }
  }
}
