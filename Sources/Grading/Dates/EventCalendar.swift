package import EDTF

/// The dates of a chronicle by their digits.
package struct EventCalendar: Sendable {
  /// Statements by the EDTF of their date, and of that date cut to the month.
  private var statements: [String: [String]] = [:]

  /// A calendar without dates.
  package init() {}

  /// A calendar of dates, each with what was then in one sentence.
  package init(_ facts: some Sequence<(date: HistoricalDate, statement: String)>) {
    for (fact, statement) in facts {
      let month = fact.day == nil ? nil : fact.truncated(to: .month)
      for date in [fact, month].compactMap(\.self) where date.year != nil {
        // Of two and more events none is named.
        let known = statements[date.edtf, default: []]
        if known.count < 2, !known.contains(statement) {
          statements[date.edtf] = known + [statement]
        }
      }
    }
  }

  /// The event that a wrong date belongs to, where exactly one has it.
  func event(on date: HistoricalDate) -> String? {
    guard let found = statements[date.edtf], found.count == 1 else { return nil }
    return found.first
  }
}

/// Years before Christ: typed with a minus, or without saying which era.
enum YearEra {
  /// `-216` as people mean it, 216 BC; with four digits it is a year of EDTF and stays.
  static func negated(_ typed: String) -> String {
    guard let sign = typed.first, "-−–".contains(sign) else { return typed }
    let digits = typed.dropFirst()
    guard (1...3).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isNumber }),
      digits.contains(where: { $0 != "0" })
    else { return typed }
    return "\(digits) BC"
  }

  /// Where the right year is before Christ and what was typed names no era: asked back if BC makes it
  /// right, else judged as BC; nil where that isn't so.
  static func judge(
    _ typed: String, _ right: HistoricalDate, _ expected: Expectation, _ calendar: EventCalendar
  ) -> Judgement? {
    guard let year = (right.start ?? right.end)?.year, year <= 0, !namesEra(typed),
      let reading = DateReader.readings(of: typed).first, reading.hasYear, !reading.isInterval,
      let read = reading.year, (1...999).contains(read)
    else { return nil }
    var judgement = DateGrading.judge(typed + " BC", expected, calendar)
    guard judgement.verdict == .correct else {
      return judgement.isUnreadable ? nil : judgement
    }
    judgement = Judgement(.close, "Right as far as it goes.", asking: "BC or AD?")
    return judgement
  }

  private static let eras: Set<String> = [
    "bc", "ad", "bce", "ce", "chr", "era", "av", "ap", "v", "n", "nchr", "vchr", "uz", "до", "н",
    "нэ", "э", "эры",
  ]

  /// Whether a word of it says on which side of Christ's birth.
  private static func namesEra(_ typed: String) -> Bool {
    // Stops are no part of the words: B.C.
    let words = typed.lowercased().filter { $0 != "." }.split { !$0.isLetter && $0 != "-" }
    return typed.hasPrefix("-")
      || words.contains { word in
        eras.contains(String(word)) || word.hasPrefix("christ")
      }
  }
}
