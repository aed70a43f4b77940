import EDTF
import Testing

/// Values as values: small, and never out of trace.
@Suite struct ValueTests {
  @Test func aDateIsOneWord() {
    #expect(MemoryLayout<PartialDate>.size == 8)
    func isTrivial<Value: BitwiseCopyable>(_: Value.Type) -> Bool { true }
    #expect(isTrivial(PartialDate.self))
  }

  @Test(
    arguments: [
      ("Y1000000000000000", "1000000000000000-01-01", "1000000000000000-12-31"),
      ("Y1000000000000001", nil, nil), ("Y-1000000000000001", nil, nil),
      ("Y-1000000000000000", "-1000000000000000-01-01", "-1000000000000000-12-31"),
      ("Y1E15", "1000000000000000-01-01", "1000000000000000-12-31"), ("Y-3E99", nil, nil),
      ("Y999999999999999S1", "900000000000000-01-01", "999999999999999-12-31"),
      ("Y1999999999999999S1", "1000000000000000-01-01", nil),
      ("Y99999999999999999999999999999999", nil, nil), ("Y1E999999999999999999999", nil, nil),
    ] as [(String, String?, String?)])
  func hugeYearsPrintBackWithoutBounds(_ text: String, _ first: String?, _ last: String?) throws {
    let date = try HistoricalDate(parsing: text)
    #expect(date.edtf == text)
    #expect(date.earliestText == first)
    #expect(date.latestText == last)
    let near = try HistoricalDate(parsing: "1917")
    let isNegative = text.hasPrefix("Y-")
    #expect(date.certainlyPrecedes(near) == isNegative)
    #expect(near.certainlyPrecedes(date) != isNegative)
  }

  @Test(
    arguments: [
      (1917, 6, 10, "1917-06-10"), (1900, 2, 29, nil), (-43, 3, 15, "-0043-03-15"),
      (0, nil, nil, "0000"),
      (1917, 13, nil, nil), (1917, 21, nil, "1917-21"), (1917, 21, 3, nil), (12_345, nil, nil, nil),
      (1917, nil, 3, nil), (1917, 6, 0, nil), (1917, 0, nil, nil),
    ] as [(Int, Int?, Int?, String?)])
  func makesDatesFromNumbers(_ year: Int, _ month: Int?, _ day: Int?, _ edtf: String?) {
    #expect(HistoricalDate(year: year, month: month, day: day)?.edtf == edtf)
  }

  @Test func knowsTheJulianLeapDay() {
    #expect(HistoricalDate(year: 1900, month: 2, day: 29, calendar: .julian) != nil)
    #expect(HistoricalDate(year: 1900, month: 2, day: 29, calendar: .gregorian) == nil)
  }
}
