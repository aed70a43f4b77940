package import EDTF

/// A dated event that the learner knows, to measure others by.
package struct Landmark: Sendable, Hashable {
  package var date: HistoricalDate
  /// In the chronicle's words, without its subject: `joined the party`.
  package var label: String

  package init(date: HistoricalDate, label: String) {
    self.date = date
    self.label = label
  }

  /// What a card asks the date of; nil for cards of another kind.
  init?(_ card: Card) {
    guard let date = card.answer.date, date.middleDay != nil, let query = card.query else {
      return nil
    }
    let label: String
    switch card.kind {
    case .when:
      guard let what = query.what else { return nil }
      label = what
    case .start, .end:
      guard let role = query.role else { return nil }
      label = card.kind == .start ? "became \(role)" : "was no longer \(role)"
    default: return nil
    }
    self.init(date: date, label: label)
  }
}

extension HistoricalDate {
  /// The day in the middle of its possible days; nil where they have no end.
  package var middleDay: Int? {
    let days = possibleDays
    guard let first = days.first?.lower, let last = days.last?.upper else { return nil }
    return first + (last - first) / 2
  }
}
