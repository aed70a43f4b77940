import Chronicle
import EDTF

/// The days on which somebody did the like of what an event tells, or somebody was born: no wrong date, for a
/// learner who remembers them remembers something true.
struct LikeDays: Sendable {
  private struct Row: Sendable {
    let spans: SpanTree
    /// Of each span, where its event stands in the chronicle.
    let events: [Int]
  }

  private let rows: [String: Row]
  private let births: SpanTree
  /// How many dates lie in a year, the years astronomical.
  let perYear: [Int: Int]
  /// The last year of all, and that before and after which as much is told.
  let lastYear: Int
  let middleYear: Int

  /// - Parameter keys: what an event has in common with its like.
  /// - Complexity: O(n log n) in the number of events.
  init(_ chronicle: Chronicle, _ tenures: TenureIndex, keys: (Event) -> [String]) {
    var found: [String: [(span: DayRange, event: Int)]] = [:]
    var births: [DayRange] = []
    var perYear: [Int: Int] = [:]
    for (position, event) in chronicle.events.enumerated() {
      let days = Self.days(of: event, tenures)
      if event.kind == "birth" { births += days }
      for key in keys(event) { found[key, default: []] += days.map { ($0, position) } }
      for year in Self.years(of: event) { perYear[year, default: 0] += 1 }
    }
    rows = found.mapValues { spans in
      Row(spans: SpanTree(spans.map(\.span)), events: spans.map(\.event))
    }
    self.births = SpanTree(births)
    self.perYear = perYear
    let years = perYear.sorted { $0.key < $1.key }
    lastYear = years.last?.key ?? 0
    let half = perYear.values.reduce(0, +) / 2
    var sum = 0
    middleYear =
      years.first { year in
        sum += year.value
        return sum > half
      }?.key ?? 0
  }

  /// The years that an event's own dates say.
  static func years(of event: Event) -> Set<Int> {
    let dates = [event.settledDate?.start, event.settledDate?.end] + event.claims.map(\.date)
    return Set(dates.compactMap { $0?.year })
  }

  /// What is only claimed counts too.
  private static func days(of event: Event, _ tenures: TenureIndex) -> [DayRange] {
    let dates = [event.settledDate].compactMap(\.self) + event.claims.compactMap(\.date)
    guard let term = tenures.term(event.id) else {
      // Whoever was doing it all the time was doing it then, and what lasted may be dated by either end.
      let lasted =
        event.length.map { $0.years * 366 + $0.months * 31 + $0.weeks * 7 + $0.days } ?? 0
      let days = dates.flatMap(\.possibleDays).compactMap { range -> DayRange? in
        guard let lower = range.lower, let upper = range.upper else { return nil }
        return DayRange(lower: lower - lasted, upper: upper + lasted)
      }
      guard event.settledDate == nil, let first = days.compactMap(\.lower).min() else {
        return days
      }
      // Of several claims the truth may lie between.
      return [DayRange(lower: first, upper: days.compactMap(\.upper).max())]
    }
    let ends = (dates.flatMap { [$0.start, $0.end] } + [term.start, term.end])
    return ends.compactMap(\.self).filter { !$0.isInterval }.flatMap(\.possibleDays)
  }

  /// Whether another event with one of the keys may have been, begun or ended on one of the days.
  func contains(_ days: [DayRange], keys: [String], besides event: Int?) -> Bool {
    keys.contains { key in
      guard let row = rows[key] else { return false }
      return days.contains { range in
        row.spans.contains(overlapping: range) { row.events[$0] != event }
      }
    }
  }

  func isBirthday(_ days: [DayRange]) -> Bool {
    days.contains { births.contains(overlapping: $0) { _ in true } }
  }
}
