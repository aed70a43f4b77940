import EDTF

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
