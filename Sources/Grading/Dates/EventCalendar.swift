package import EDTF

/// The dates of a chronicle by their digits.
package struct EventCalendar: Sendable {
  /// Statements by the EDTF of their date, and of that date cut to the month.
  private var statements: [String: [String]] = [:]

  /// A calendar without dates.
  package init() {}

  /// A calendar of dates, each with what was then in one sentence.
  package init(_ facts: some Sequence<(date: HistoricalDate, statement: String)>) {
    for (fact, statement) in facts {
      let month = fact.day == nil ? nil : fact.truncated(to: .month)
      for date in [fact, month].compactMap(\.self) where date.year != nil {
        // Of two and more events none is named.
        let known = statements[date.edtf, default: []]
        if known.count < 2, !known.contains(statement) {
          statements[date.edtf] = known + [statement]
        }
      }
    }
  }

  /// The event that a wrong date belongs to, where exactly one has it.
  func event(on date: HistoricalDate) -> String? {
    guard let found = statements[date.edtf], found.count == 1 else { return nil }
    return found.first
  }
}
