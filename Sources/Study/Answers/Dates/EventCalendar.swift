import EDTF

/// The dates of a chronicle by their digits.
struct EventCalendar: Sendable {
  /// Statements by the EDTF of their date, and of that date cut to the month.
  private var statements: [String: [String]] = [:]

  /// A calendar without dates.
  init() {}

  init(_ index: ChronicleIndex) {
    for fact in index.datedFacts {
      let statement = index.statement(fact)
      let month = fact.date.day == nil ? nil : fact.date.truncated(to: .month)
      for date in [fact.date, month].compactMap(\.self) where date.year != nil {
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
