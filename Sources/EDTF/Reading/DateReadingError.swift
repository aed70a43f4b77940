/// Why a text that a person wrote can't be read as one date.
public struct DateReadingError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// Nothing was written.
    case empty
    /// More than 200 characters.
    case tooLong
    /// It can mean several dates; nothing is guessed.
    case ambiguous([HistoricalDate])
    /// It is written as the standard demands, but wrongly.
    case standard(EDTFError.Reason)
    /// A word that says nothing of a date.
    case word(String)
    /// A number of more than four digits.
    case longNumber
    /// A day that its month doesn't have, or a month that its year doesn't have.
    case noSuchDay(year: Int?, month: Int, day: Int)
    /// A year of which the century is missing.
    case noCentury(Int)
    /// Each piece may be part of a date, the whole is none.
    case noDate
  }

  /// What is wrong.
  public var reason: Reason
  /// The place, counted in characters (Unicode scalars) from 1.
  public var column: Int

  /// Makes an error from its reason and place.
  public init(reason: Reason, column: Int) {
    self.reason = reason
    self.column = column
  }

  /// The dates it can mean, if there are several.
  public var readings: [HistoricalDate] {
    if case .ambiguous(let dates) = reason { dates } else { [] }
  }

  /// The reason in English, without the place: "month 2 of 1900 has no day 29".
  public var text: String {
    switch reason {
    case .empty: "nothing is written"
    case .tooLong: "a date has at most \(DateToken.longestText) characters"
    case .ambiguous(let dates): "it can mean " + EnglishWords.list(dates.map(\.text), "or")
    case .standard(let reason): EDTFError(reason: reason, column: column).text
    case .word(let word): "'\(word)' is no word of a date"
    case .longNumber: "a number in a date has at most four digits; longer years are written Y12345"
    case .noSuchDay(let year?, let month, let day):
      "\(EnglishWords.month(month)) \(EnglishWords.year(year)) has no day \(day)"
    case .noSuchDay(nil, let month, let day): "\(EnglishWords.month(month)) has no day \(day)"
    case .noCentury(let year):
      "the century of '\(year < 10 ? "0" : "")\(year) is not said; write all four digits"
    case .noDate: "this is no date, or something between its parts is missing"
    }
  }
}
