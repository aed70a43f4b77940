package import EDTF
import English

/// The one right answer of a card.
package struct Answer: Hashable, Sendable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case date, person, role, organisation, place, duration, number, event
  }

  package var kind: Kind
  /// EDTF, an ISO 8601 duration, a number, or an entity's or event's id (text where there is none);
  /// of an order the ids of all its events.
  package var value: String
  /// The calendar of a date's digits.
  package var calendar: CalendarMark?
  /// As it is shown.
  package var text: String
  /// How exactly a date is asked.
  package var asked: Precision?
  /// What else is right.
  package var aliases: [String]
  /// Whether it is the order of several events, typed as their letters.
  package var isOrder: Bool

  package init(
    kind: Kind, value: String, calendar: CalendarMark? = nil, text: String,
    asked: Precision? = nil, aliases: [String] = [], isOrder: Bool = false
  ) {
    self.kind = kind
    self.value = value
    self.calendar = calendar
    self.text = text
    self.asked = asked
    self.aliases = aliases
    self.isOrder = isOrder
  }

  /// A date asked at `precision`; nil where the date is not certain at it.
  package init?(_ date: HistoricalDate, at precision: Precision) {
    guard let cut = date.truncated(to: precision) else { return nil }
    self.init(
      kind: .date, value: cut.edtf, calendar: cut.calendar, text: cut.text(saying: .both),
      asked: precision)
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

extension Answer {
  /// An answer as scripts state it, as in a table of answers to try.
  ///
  /// - Parameters:
  ///   - asked: of a date `day`, `month`, `year`, `decade`, `century` or `range`; may be empty.
  ///   - expected: EDTF with or without a calendar's mark, an ISO 8601 length, a number or a name.
  /// - Returns: nil where a date can't be read, or `asked` is none of these words.
  package init?(stating kind: Kind, asked: String, expected: String, aliases: [String]) {
    guard kind == .date else {
      self.init(kind: kind, value: expected, text: expected, aliases: aliases)
      return
    }
    guard let date = try? HistoricalDate(parsing: expected.withoutRemark) else { return nil }
    let precision: Precision?
    switch asked {
    case "": precision = date.isInterval ? nil : date.precision
    case "range": precision = nil
    case "day": precision = .day
    case "month": precision = .month
    case "year": precision = .year
    case "decade": precision = .decade
    case "century": precision = .century
    default: return nil
    }
    self.init(
      kind: .date, value: date.description, calendar: date.calendar, text: date.text(saying: .both),
      asked: precision, aliases: aliases)
  }
}

extension String {
  /// Without a remark in brackets at its end: `1938-02 (second claim)` → `1938-02`.
  var withoutRemark: String {
    guard hasSuffix(")"), let open = lastIndex(of: "(") else { return self }
    let rest = String(self[..<open]).trimmingWhitespace
    return rest.isEmpty ? self : rest
  }
}
