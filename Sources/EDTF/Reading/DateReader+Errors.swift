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

  /// What is wrong with a text that is no date.
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
    return start.first == "-"
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
