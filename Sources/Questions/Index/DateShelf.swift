import EDTF

/// Dates of a chronicle cut to one precision, in the order in which their options read.
package struct DateShelf: Sendable {
  /// One date, with all facts that have it.
  struct Entry: Sendable {
    /// Where its facts are among the shelf's.
    var facts: [Int]
    let cut: HistoricalDate
    /// The days of the option as it reads: its digits may then be taken for either calendar's.
    let days: [DayRange]
    /// The first of them: without a mark 3 April comes after 28 March, though the one be in the
    /// Gregorian and the other in the Julian calendar.
    let first: Int
  }

  let entries: [Entry]
  private let facts: [DatedFact]

  /// - Complexity: O(n log n) in the number of facts.
  init(_ facts: [DatedFact], precision: Precision) {
    self.facts = facts
    var entries: [Entry] = []
    var places: [String: Int] = [:]
    for (position, fact) in facts.enumerated() {
      guard let cut = fact.date.truncated(to: precision), !cut.isInterval, !cut.isOneOf,
        Self.isShort(cut)
      else { continue }
      if let place = places[cut.edtf] {
        entries[place].facts.append(position)
        continue
      }
      guard let days = Self.unmarked(cut)?.possibleDays, let first = days.first?.lower else {
        continue
      }
      places[cut.edtf] = entries.count
      entries.append(Entry(facts: [position], cut: cut, days: days, first: first))
    }
    self.entries = entries.sorted { ($0.first, $0.facts[0]) < ($1.first, $1.facts[0]) }
  }

  /// Whether it reads as its like do: decades and centuries before AD 1000 have no short name.
  static func isShort(_ date: HistoricalDate) -> Bool {
    date.precision <= .year || !(date.edtf.hasPrefix("0") || date.edtf.hasPrefix("-"))
  }

  /// The date as its option reads: its digits may then be taken for either calendar's.
  static func unmarked(_ date: HistoricalDate) -> HistoricalDate? {
    try? HistoricalDate(parsing: date.edtf)
  }

  /// The first fact with the entry's date that is not of an event.
  func fact(of entry: Entry, notOf event: String) -> DatedFact? {
    entry.facts.lazy.map { facts[$0] }.first { $0.event != event }
  }

  /// The first place whose date doesn't read earlier than the day.
  func place(of day: Int) -> Int { entries.partitionPoint { $0.first >= day } }
}

extension Array {
  /// The first position whose element fulfils a condition that all later ones fulfil too.
  func partitionPoint(_ isLate: (Element) -> Bool) -> Int {
    var low = 0, high = count
    while low < high {
      let middle = (low + high) / 2
      if isLate(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
