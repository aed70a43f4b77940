package import EDTF

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
    guard let right = card.answer.date, right.middleDay != nil else { return nil }
    self.right = right
    typed = isCorrect ? nil : text.flatMap { TypedDate.read($0, for: card.answer) }
    if typed?.middleDay == nil || typed == right { typed = nil }
    (before, after) = landmarks
    if typed == nil, before == nil, after == nil { return nil }
  }

  /// The distances in words: `1889 is 19 years after “was born” (1870).`
  package var sentences: [String] {
    let parts = [(before, "after"), (after, "before")].compactMap { landmark, word in
      landmark.flatMap { landmark in
        Self.amount(right, landmark.date).map {
          "\($0) \(word) “\(landmark.label)” (\(landmark.date.text))"
        }
      }
    }
    return parts.isEmpty ? [] : ["\(right.text) is \(parts.joined(separator: " and "))."]
  }

  /// How far apart two dates are: in years from three years on, in months from three months on.
  private static func amount(_ one: HistoricalDate, _ other: HistoricalDate) -> String? {
    guard let exact = DateDistance(of: one, from: other) else { return nil }
    let unit: Precision? =
      exact.years > 2 ? .year : exact.years > 0 || exact.months > 2 ? .month : nil
    guard let unit, let first = one.truncated(to: unit), let second = other.truncated(to: unit),
      let rough = DateDistance(of: first, from: second)
    else { return exact.amount }
    return rough.amount
  }
}
