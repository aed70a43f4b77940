import EDTF
import English

extension Answer {
  /// An answer as scripts state it, with the words of `data/grading`.
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
      kind: .date, value: date.description, calendar: date.calendar, text: date.text,
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
