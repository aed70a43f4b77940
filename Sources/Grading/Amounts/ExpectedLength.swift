import Chronicle
import EDTF
import English

/// The right length of time, with what it leaves open.
struct ExpectedLength: Sendable {
  let amount: DurationReader.Amount
  /// Said with "about".
  let isRough: Bool
  /// The least and the most that its dates allow, in years, where it was reckoned from them.
  let bounds: ClosedRange<Double>?
  /// The unit that the question names.
  let unit: TimeUnit?

  init?(_ expected: Expectation) {
    let value = expected.answer.value
    let code = value.withoutRemark
    let isRough = code.hasSuffix("~")
    guard let length = TimeSpan(iso: isRough ? String(code.dropLast()) : code) else { return nil }
    amount = DurationReader.Amount(length)
    unit = Self.unit(expected.question)
    var bounds = Self.bounds(value)
    for alias in expected.answer.aliases where bounds == nil {
      // "6 to 8 years"
      guard case .span(let low, let high)? = DurationReader.read(alias.prefixBeforeAt) else {
        continue
      }
      let years = low.inMonths / 12...max(low.inMonths, high.inMonths) / 12
      if years.contains(amount.inMonths / 12) { bounds = years }
    }
    self.bounds = bounds
    self.isRough = isRough && bounds == nil
  }

  /// The unit in "how many years", "at what age".
  private static func unit(_ question: String) -> TimeUnit? {
    let words = Folding.words(question)
    if words.contains("age") || words.contains("old") { return .year }
    guard let many = words.firstIndex(of: "many"), many + 1 < words.count else { return nil }
    return AmountWords.unit(words[many + 1])?.0
  }

  /// From the dates in brackets: `P7Y~ (1921/1928)` may be 6 to 8 years.
  private static func bounds(_ value: String) -> ClosedRange<Double>? {
    guard let open = value.lastIndex(of: "("), value.hasSuffix(")"),
      let date = try? HistoricalDate(
        parsing: String(value[value.index(after: open)...].dropLast())),
      date.isInterval, let start = date.start.flatMap({ DigitSpan($0) }),
      let end = date.end.flatMap({ DigitSpan($0) }), end.first > start.last
    else { return nil }
    let year = 365.2425
    let least = Double(end.first - start.last) / year
    let most = Double(end.last - start.first) / year
    return least.rounded(.down)...most.rounded(.up)
  }
}

extension String {
  /// What stands before " at ": "6 to 8 years at year precision".
  fileprivate var prefixBeforeAt: String {
    guard let range = firstRange(of: " at ") else { return self }
    return String(self[..<range.lowerBound])
  }
}
