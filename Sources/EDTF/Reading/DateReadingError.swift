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
    /// A day that no month has.
    case day(Int)
    /// Two days that stand for one in two calendars, but aren't the same; the first of them.
    case notSameDay(HistoricalDate)
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
    case .word(let word): "'\(word)' isn't a word of a date"
    case .longNumber: "a number in a date has at most four digits; longer years are written Y12345"
    case .noSuchDay(let year?, let month, let day):
      "\(EnglishWords.month(month)) \(EnglishWords.year(year)) has no day \(day)"
    case .noSuchDay(nil, let month, let day): "\(EnglishWords.month(month)) has no day \(day)"
    case .noCentury(let year): "\(year) may be a year of any century; write all four digits"
    case .day(let day): "no month has a day \(day)"
    case .notSameDay(let date): "these are two days: \(date.text)"
    case .noDate: "this isn't a date, or something between its parts is missing"
    }
  }
}

extension DateReader {
  /// The one date that a text means.
  ///
  /// - Parameters:
  ///   - text: as in ``readings(of:order:years:)``.
  ///   - order: which number comes first in 4/5/1917.
  ///   - years: the plausible years, for years of two digits.
  /// - Throws: ``DateReadingError`` with the place and reason if the text means no date, or several.
  public static func read(
    _ text: String, order: DayMonthOrder? = nil, years: ClosedRange<Int>? = nil
  ) throws(DateReadingError) -> HistoricalDate {
    let readings = readings(of: text, order: order, years: years)
    if readings.count == 1 { return readings[0] }
    if readings.count > 1 {
      throw DateReadingError(reason: .ambiguous(readings), column: 1)
    }
    throw problem(with: text, FragmentReader(order: order, years: years))
  }

  /// What is wrong with a text that isn't a date.
  private static func problem(with text: String, _ reader: FragmentReader) -> DateReadingError {
    guard text.utf8.count <= 4 * DateToken.longestText else {
      return DateReadingError(reason: .tooLong, column: 1)
    }
    let (scalars, columns) = TextFolding.placed(text)
    if scalars.allSatisfy(\.properties.isWhitespace) {
      return DateReadingError(reason: .empty, column: 1)
    }
    if looksStandard(scalars), let error = standardProblem(text) { return error }
    let scan = DateTokenScan(scalars)
    func column(_ index: Int) -> Int { columns[scan.places[index]] }
    for (index, token) in scan.tokens.enumerated() {
      guard let word = token.word, !DateVocabulary.contains(word) else { continue }
      let written = text.unicodeScalars.dropFirst(column(index) - 1)
        .prefix {
          $0.properties.isAlphabetic || $0.properties.canonicalCombiningClass != .notReordered
        }
      return DateReadingError(
        reason: .word(written.isEmpty ? word : String(written)), column: column(index))
    }
    if let place = scan.longNumber {
      let isText = place == DateToken.longestText
      return DateReadingError(
        reason: isText ? .tooLong : .longNumber, column: isText ? 1 : columns[place])
    }
    if let index = scan.tokens.firstIndex(where: { token in
      if case .number(let day, digits: 1...2, isShort: false, _) = token {
        day == 0 || day > 31
      } else {
        false
      }
    }), scan.tokens.contains(where: \.isMonthName),
      case .number(let day, _, _, _) = scan.tokens[index]
    {
      return DateReadingError(reason: .day(day), column: column(index))
    }
    if isReversed(scan.tokens) { return DateReadingError(reason: .standard(.reversed), column: 1) }
    if let day = mismatched(scan.tokens, reader) {
      return DateReadingError(reason: .notSameDay(day), column: 1)
    }
    for fragment in reader.fragments(scan.tokens) {
      if let year = fragment.resolved(reader.years) == nil ? fragment.shortYear : nil {
        return DateReadingError(
          reason: .noCentury(year), column: place(of: year, in: scan).map(column) ?? 1)
      }
      if fragment.date == nil, let month = fragment.month, let day = fragment.day {
        return DateReadingError(
          reason: .noSuchDay(year: fragment.year, month: month, day: day),
          column: place(of: day, in: scan).map(column) ?? 1)
      }
    }
    return DateReadingError(reason: .noDate, column: 1)
  }

  private static func place(of number: Int, in scan: DateTokenScan) -> Int? {
    scan.tokens.firstIndex { if case .number(number, _, _, _) = $0 { true } else { false } }
  }

  /// Two years of which the second is the earlier.
  private static func isReversed(_ tokens: [DateToken]) -> Bool {
    let years = tokens.compactMap { token -> Int? in
      if case .number(let year, digits: 4, _, _) = token { year } else { nil }
    }
    return years.count == 2 && tokens.count == 3 && years[1] < years[0]
  }

  /// The first of two days that look like one day in two calendars, but aren't.
  private static func mismatched(_ tokens: [DateToken], _ reader: FragmentReader) -> HistoricalDate?
  {
    guard let (outer, inner, _) = bracketed(tokens) else { return nil }
    let days = reader.fragments(outer).filter { $0.year != nil && $0.day != nil }
    guard days.count == 1, !reader.fragments(inner).filter({ $0.day != nil }).isEmpty else {
      return nil
    }
    var day = days[0]
    if day.calendar == .unstated { day.calendar = .julian }
    return day.date
  }

  /// Whether a text begins as EDTF does, so that its rules say best what is wrong.
  private static func looksStandard(_ scalars: [Unicode.Scalar]) -> Bool {
    var start = scalars.drop { $0 == " " || $0 == "-" || $0 == "(" || $0 == "?" || $0 == "~" }
    if start.first == "y" {
      return start.dropFirst().first.map { "-0123456789".unicodeScalars.contains($0) } ?? false
    }
    let head = start.prefix(4)
    guard head.count == 4, head.allSatisfy({ $0 == "x" || ("0"..."9").contains($0) }) else {
      return false
    }
    start = start.dropFirst(4)
    func isDigit(_ offset: Int) -> Bool {
      start.dropFirst(offset).first.map { $0 == "x" || ("0"..."9").contains($0) } ?? false
    }
    return start.first == "-" && isDigit(1) && isDigit(2) && !isDigit(3)
      && start.allSatisfy { "0123456789-x/.?~%[]{}(),t:z+se ".unicodeScalars.contains($0) }
  }

  private static func standardProblem(_ text: String) -> DateReadingError? {
    do throws(EDTFError) {
      _ = try HistoricalDate(parsing: text)
      return nil
    } catch {
      return DateReadingError(reason: .standard(error.reason), column: error.column)
    }
  }
}
