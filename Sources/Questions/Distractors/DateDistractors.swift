package import EDTF
package import Grading

/// Wrong dates for a multiple-choice question: other dates of the same chronicle, certainly not the answer.
package enum DateDistractors {
  /// Four dates in ascending order, the right one among them, or three; nil where there are fewer.
  ///
  /// - Parameters:
  ///   - like: dates that are better options than any others: those of the same office. Where terms begin
  ///      on one day of the year, only such a day among others would tell.
  ///   - besides: other dates that somebody gives for the fact, no wrong options.
  ///   - seed: settles where among its neighbours the right one stands.
  package static func choices(
    for answer: Answer, event: String, like: DateIndex? = nil,
    besides: [HistoricalDate] = [], in index: ChronicleIndex,
    seed: UInt64
  ) -> [Choice]? {
    guard let right = answer.date, let precision = answer.asked, DateIndex.isShort(right) else {
      return nil
    }
    let around = OtherDates(right, of: event, precision: precision, besides: besides, in: index)
    let alike: OtherDates.Sides = like.map(around.nearest) ?? ([], [])
    var below = alike.below, above = alike.above
    if below.count + above.count < 3 {
      let all = around.nearest(index.shelf(precision))
      func isNew(_ option: Option) -> Bool {
        !alike.below.contains { $0.entry.edtf == option.entry.edtf }
          && !alike.above.contains { $0.entry.edtf == option.entry.edtf }
      }
      below += all.below.filter(isNew)
      above += all.above.filter(isNew)
    }
    // The nearest are the best options; the right one's place among them varies.
    let wanted = min(3, below.count + above.count)
    guard wanted >= 2 else { return nil }
    let lowest = max(0, wanted - above.count)
    let highest = min(wanted, below.count)
    let taken = lowest + Int(seed % UInt64(highest - lowest + 1))
    let wrong = (below.prefix(taken) + above.prefix(wanted - taken)).sorted {
      $0.entry.first < $1.entry.first
    }
    var choices = wrong.map { option in
      Choice(
        text: option.entry.plain, isRight: false,
        whyFalse:
          index.speech.isDate(option.entry.text, of: index.statement(option.fact)))
    }
    choices.insert(Choice(text: plain(right), isRight: true), at: taken)
    return choices
  }

  /// A wrong date and the fact that has it.
  fileprivate struct Option {
    let entry: DateIndex.Entry
    let fact: DatedFact
  }

  /// The digits without a calendar's name, which would set one option apart from the others.
  private static func plain(_ date: HistoricalDate) -> String {
    DateIndex.unmarked(date)?.text ?? date.text
  }

  /// The first day that the digits as shown may mean: without a mark 3 April comes after 28 March,
  /// though the one be in the Gregorian and the other in the Julian calendar.
  fileprivate static func first(_ date: HistoricalDate) -> Int {
    (DateIndex.unmarked(date) ?? date).possibleDays.first?.lower ?? .min
  }
}

/// The dates next to a right one, as far as they certainly are other dates.
private struct OtherDates {
  private let right: HistoricalDate
  private let edtf: String
  private let exactness: Precision
  /// Of the right date, and of what else is claimed.
  private let takenDays: [[DayRange]]
  private let event: String
  private let precision: Precision
  private let index: ChronicleIndex

  /// On each side, the nearest first.
  typealias Sides = (below: [DateDistractors.Option], above: [DateDistractors.Option])

  /// How many are taken on one side.
  private static let most = 3

  init(
    _ right: HistoricalDate, of event: String, precision: Precision, besides: [HistoricalDate],
    in index: ChronicleIndex
  ) {
    self.right = right
    edtf = right.edtf
    exactness = right.precision
    takenDays = [right.possibleDays] + besides.map(\.possibleDays)
    self.event = event
    self.precision = precision
    self.index = index
  }

  private func isOther(_ entry: DateIndex.Entry) -> Bool {
    entry.edtf != edtf && entry.precision == exactness
      && !takenDays.contains { DayRange.overlap(entry.days, $0) }
  }

  func nearest(_ shelf: DateIndex) -> Sides {
    let start = shelf.place(of: DateDistractors.first(right))
    func options(_ places: some Sequence<Int>) -> [DateDistractors.Option] {
      var found: [DateDistractors.Option] = []
      for place in places {
        let entry = shelf.entries[place]
        guard isOther(entry), let fact = shelf.fact(of: entry, notOf: event) else {
          continue
        }
        found.append(DateDistractors.Option(entry: entry, fact: fact))
        if found.count == Self.most { break }
      }
      return found
    }
    return (options((0..<start).reversed()), options(start..<shelf.entries.count))
  }
}
