package import EDTF
import Grading
import Questions

/// A date that was asked for, what was answered, and what the learner knows around it.
package struct DateInTime: Sendable, Hashable {
  package var right: HistoricalDate
  /// Nil where nothing was answered, no date was, or the right one.
  package var typed: HistoricalDate?
  package var before: Landmark?
  package var after: Landmark?

  /// Nil where there is nothing to set the right date against.
  init?(
    _ card: Card, typed text: String?, isCorrect: Bool,
    _ landmarks: (before: Landmark?, after: Landmark?)
  ) {
    guard let right = card.answer.date, right.hasBounds else { return nil }
    self.right = right
    typed = isCorrect ? nil : text.flatMap { TypedDate.read($0, for: card.answer) }
    if typed?.hasBounds != true || typed == right { typed = nil }
    (before, after) = landmarks
    if typed == nil, before == nil, after == nil { return nil }
  }

  /// The distances in words: `1889 is 19 years after “was born” (1870).`
  package var sentences: [String] {
    let parts = [(before, "after"), (after, "before")].compactMap { landmark, word in
      landmark.flatMap { landmark in
        Self.amount(right, landmark.date).map {
          "\($0) \(word) “\(landmark.label)” (\(landmark.date.text(saying: .both)))"
        }
      }
    }
    return parts.isEmpty
      ? [] : ["\(right.text(saying: .both)) is \(parts.joined(separator: " and "))."]
  }

  /// How far apart two dates are: in whole years from three years on, in whole months from three
  /// months on; never more than has passed.
  private static func amount(_ one: HistoricalDate, _ other: HistoricalDate) -> String? {
    guard var distance = DateDistance(of: one, from: other) else { return nil }
    if distance.years > 0 || distance.months > 2 { distance.days = 0 }
    guard distance.years > 2 else { return distance.amount }
    distance.months = 0
    // From a day to a year, one year more or less may have passed.
    guard one.certainPrecision != other.certainPrecision,
      let years = wholeYears(one, other), years.count == 2
    else { return distance.amount }
    distance.years = years.lowerBound
    let least = distance.amount.prefix { $0 != " " }
    distance.years = years.upperBound
    return "\(least) or \(distance.amount)"
  }

  private static func wholeYears(
    _ one: HistoricalDate, _ other: HistoricalDate
  ) -> ClosedRange<Int>? {
    let dates = [one, other].compactMap { date -> ClosedRange<Int>? in
      guard let first = date.possibleDays.first?.lower, let last = date.possibleDays.last?.upper,
        first <= last
      else { return nil }
      return first...last
    }.sorted { $0.lowerBound < $1.lowerBound }
    return dates.count == 2 ? WholeYears.between(dates[0], dates[1]) : nil
  }
}
