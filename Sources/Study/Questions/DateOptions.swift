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
    var seen: Set<String> = [right.edtf]
    var below: [(date: HistoricalDate, why: String)] = []
    var above: [(date: HistoricalDate, why: String)] = []
    for fact in index.datedFacts where fact.event != event {
      guard let cut = fact.date.truncated(to: precision), cut.precision == right.precision,
        !cut.isInterval, !cut.isOneOf, isShort(cut), let shown = unmarked(cut),
        !shown.possiblyOverlaps(right),
        seen.insert(cut.edtf).inserted
      else { continue }
      let why = "\(cut.text) is the date of another event: \(fact.statement)"
      if first(cut) < first(right) { below.append((cut, why)) } else { above.append((cut, why)) }
    }
    // The nearest are the best options; the right one's place among them varies.
    below.sort { first($0.date) > first($1.date) }
    above.sort { first($0.date) < first($1.date) }
    let wanted = min(3, below.count + above.count)
    guard wanted >= 2 else { return nil }
    let lowest = max(0, wanted - above.count)
    let highest = min(wanted, below.count)
    let taken = lowest + Int(seed % UInt64(highest - lowest + 1))
    let wrong = below.prefix(taken).reversed() + above.prefix(wanted - taken)
    var choices = wrong.map { Choice(text: plain($0.date), isRight: false, whyFalse: $0.why) }
    choices.insert(Choice(text: plain(right), isRight: true), at: taken)
    return choices
  }

  /// Whether it reads as its like do: decades and centuries before AD 1000 have no short name.
  private static func isShort(_ date: HistoricalDate) -> Bool {
    date.precision <= .year || !(date.edtf.hasPrefix("0") || date.edtf.hasPrefix("-"))
  }

  /// The digits without a calendar's name, which would set one option apart from the others.
  private static func plain(_ date: HistoricalDate) -> String {
    unmarked(date)?.text ?? date.text
  }

  /// The date as its option reads: its digits may then be taken for either calendar's.
  private static func unmarked(_ date: HistoricalDate) -> HistoricalDate? {
    try? HistoricalDate(parsing: date.edtf)
  }

  /// The first day a date may mean: dates of unstated calendar overlap their neighbours, so that
  /// certain order alone would not sort them.
  private static func first(_ date: HistoricalDate) -> Int {
    date.possibleDays.first?.lower ?? .min
  }
}
