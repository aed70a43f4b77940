package import EDTF
package import Questions

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
  package init?(_ card: Card) {
    // A tenure's beginning can't be said so shortly.
    guard card.kind == .when, let date = card.answer.date, date.middleDay != nil,
      let what = card.query?.what
    else { return nil }
    self.init(date: date, label: what)
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
