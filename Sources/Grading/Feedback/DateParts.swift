import EDTF

extension AnswerPart {
  /// Day, month and year; of a span its two ends.
  static func dateParts(_ typed: String, _ answer: Answer) -> [AnswerPart] {
    guard let right = answer.date, let given = TypedDate.read(typed, for: answer) else { return [] }
    if right.isInterval || given.isInterval { return ends(given, right) }
    guard !right.isOneOf, !given.isOneOf, right.subYear == nil, given.subYear == nil else {
      return []
    }
    var parts: [AnswerPart] = []
    if let day = right.day {
      parts.append(number("day", given.day, day))
    }
    if let month = right.month {
      parts.append(
        AnswerPart(
          "month", typed: given.month.flatMap(monthName), right: monthName(month),
          isRight: given.month == month))
    }
    if let year = right.year {
      parts.append(number("year", given.year, year))
    }
    // One part alone says no more than the sentence above it.
    return parts.count > 1 ? parts : []
  }

  private static func ends(_ given: HistoricalDate, _ right: HistoricalDate) -> [AnswerPart] {
    func end(_ name: String, _ typed: HistoricalDate?, _ wanted: HistoricalDate?) -> AnswerPart? {
      guard let wanted else { return nil }
      return AnswerPart(
        name, typed: typed?.text, right: wanted.text,
        isRight: typed.map { $0.edtf == wanted.edtf } ?? false)
    }
    guard right.isInterval else { return [] }
    let typed = given.isInterval ? (given.start, given.end) : (given, nil)
    return [end("start", typed.0, right.start), end("end", typed.1, right.end)]
      .compactMap(\.self)
  }

  private static func number(_ name: String, _ typed: Int?, _ right: Int) -> AnswerPart {
    AnswerPart(
      name, typed: typed.map(written), right: written(right), isRight: typed == right)
  }

  /// Years before the first as people count them.
  private static func written(_ number: Int) -> String {
    number > 0 ? "\(number)" : "\(1 - number) BC"
  }

  private static func monthName(_ month: Int) -> String? {
    HistoricalDate(year: 2000, month: month).map {
      String($0.text.prefix { $0 != " " })
    }
  }
}
