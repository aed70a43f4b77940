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

  /// The distances in words: `15 years after he …`.
  package var sentences: [String] {
    var parts: [String] = []
    if let before, let distance = DateDistance(of: right, from: before.date) {
      parts.append("\(distance.amount) after “\(before.label)” (\(before.date.text))")
    }
    if let after, let distance = DateDistance(of: after.date, from: right) {
      parts.append("\(distance.amount) before “\(after.label)” (\(after.date.text))")
    }
    guard !parts.isEmpty else { return [] }
    return ["\(right.text) is \(parts.joined(separator: " and "))."]
  }
}
