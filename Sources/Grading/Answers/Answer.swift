package import EDTF

/// The one right answer of a card.
package struct Answer: Hashable, Sendable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case date, person, role, organisation, place, duration, number, event
  }

  package var kind: Kind
  /// EDTF, an ISO 8601 duration, a number, or an entity's or event's id (text where there is none).
  package var value: String
  /// The calendar of a date's digits.
  package var calendar: CalendarMark?
  /// As it is shown.
  package var text: String
  /// How exactly a date is asked.
  package var asked: Precision?
  /// What else is right.
  package var aliases: [String]

  package init(
    kind: Kind, value: String, calendar: CalendarMark? = nil, text: String,
    asked: Precision? = nil, aliases: [String] = []
  ) {
    self.kind = kind
    self.value = value
    self.calendar = calendar
    self.text = text
    self.asked = asked
    self.aliases = aliases
  }

  /// A date asked at `precision`; nil where the date is not certain at it.
  package init?(_ date: HistoricalDate, at precision: Precision) {
    guard let cut = date.truncated(to: precision) else { return nil }
    self.init(
      kind: .date, value: cut.edtf, calendar: cut.calendar, text: cut.text, asked: precision)
  }

  /// The date of an answer of that kind.
  package var date: HistoricalDate? {
    guard kind == .date else { return nil }
    return try? HistoricalDate(parsing: value, calendar: calendar ?? .unstated)
  }
}

/// One option of a multiple-choice question.
package struct Choice: Hashable, Sendable {
  package var text: String
  package var isRight: Bool
  /// Why a wrong option is certainly wrong.
  package var whyFalse: String?

  package init(text: String, isRight: Bool, whyFalse: String? = nil) {
    self.text = text
    self.isRight = isRight
    self.whyFalse = whyFalse
  }
}
