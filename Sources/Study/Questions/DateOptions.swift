import EDTF

/// Wrong dates for a multiple-choice question: other dates of the same chronicle, certainly not the answer.
package enum DateOptions {
  /// Four dates in ascending order, the right one among them, or three; nil where there are fewer.
  ///
  /// - Parameter seed: settles where among its neighbours the right one stands.
  package static func choices(
    for answer: Answer, event: String, in index: ChronicleIndex, seed: UInt64
  ) -> [Choice]? {
    guard let right = answer.date, let precision = answer.asked, isShort(right) else { return nil }
    let shelf = index.shelf(precision)
    let facts = index.datedFacts
    let start = shelf.place(of: first(right))
    let rightDays = right.possibleDays
    /// The next few on one side that certainly are other dates.
    func nearest(_ places: some Sequence<Int>) -> [(date: HistoricalDate, fact: DatedFact)] {
      var found: [(date: HistoricalDate, fact: DatedFact)] = []
      for place in places {
        let entry = shelf.entries[place]
        guard entry.cut.edtf != right.edtf, entry.cut.precision == right.precision,
          !DayRange.overlap(entry.days, rightDays),
          let fact = entry.facts.first(where: { facts[$0].event != event }).map({ facts[$0] })
        else { continue }
        found.append((entry.cut, fact))
        if found.count == 3 { break }
      }
      return found
    }
    // The nearest are the best options; the right one's place among them varies.
    let below = nearest((0..<start).reversed())
    let above = nearest(start..<shelf.entries.count)
    let wanted = min(3, below.count + above.count)
    guard wanted >= 2 else { return nil }
    let lowest = max(0, wanted - above.count)
    let highest = min(wanted, below.count)
    let taken = lowest + Int(seed % UInt64(highest - lowest + 1))
    let wrong = below.prefix(taken).reversed() + above.prefix(wanted - taken)
    var choices = wrong.map { date, fact in
      Choice(
        text: plain(date), isRight: false,
        whyFalse: "\(date.text) is the date of another event: \(index.statement(fact))")
    }
    choices.insert(Choice(text: plain(right), isRight: true), at: taken)
    return choices
  }

  /// Whether it reads as its like do: decades and centuries before AD 1000 have no short name.
  static func isShort(_ date: HistoricalDate) -> Bool {
    date.precision <= .year || !(date.edtf.hasPrefix("0") || date.edtf.hasPrefix("-"))
  }

  /// The digits without a calendar's name, which would set one option apart from the others.
  private static func plain(_ date: HistoricalDate) -> String {
    unmarked(date)?.text ?? date.text
  }

  /// The date as its option reads: its digits may then be taken for either calendar's.
  static func unmarked(_ date: HistoricalDate) -> HistoricalDate? {
    try? HistoricalDate(parsing: date.edtf)
  }

  /// The first day that the digits as shown may mean: without a mark 3 April comes after 28 March,
  /// though the one be in the Gregorian and the other in the Julian calendar.
  private static func first(_ date: HistoricalDate) -> Int {
    (unmarked(date) ?? date).possibleDays.first?.lower ?? .min
  }
}
