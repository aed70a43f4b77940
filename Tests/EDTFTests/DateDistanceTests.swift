import EDTF
import Testing

/// How far off a typed date is.
@Suite struct DateDistanceTests {
  @Test(
    arguments: [
      ("1908", "1907", "one year late"), ("1906-05", "1907", "one year early"),
      ("1928-01-14", "1926-11-14", "one year and two months late"),
      ("1917-06-10", "1917-06-23", "13 days early"), ("1917-06-24", "1917-06-23", "one day late"),
      ("1918-02", "1917-12", "two months late"),
      ("1917-03-30", "1917-02-28", "one month and two days late"),
      ("1921-03-31", "1921-02-28", "one month and three days late"),
      ("1930", "1917-06-10", "13 years late"), ("-0043", "0014", "57 years early"),
      ("1917-06-23 N.S.", "1917-06-10 O.S.", nil),
      ("1917-06-24 N.S.", "1917-06-10 O.S.", "one day late"),
      ("1917-06-11 O.S.", "1917-06-23 N.S.", "one day late"), ("1917", "1917-06-10", nil),
      ("1917~", "1918", nil), ("1917/1918", "1920", nil), ("[1917,1918]", "1920", nil),
      ("1917-21", "1918-21", nil), ("XXXX-11-14", "1927-11-15", nil), ("Y170000002", "1917", nil),
      ("1938-01-10", "1892-12-02", "45 years, one month and eight days late"),
    ] as [(String, String, String?)])
  func saysByHowMuch(_ typed: String, _ expected: String, _ text: String?) throws {
    let distance = DateDistance(
      of: try HistoricalDate(parsing: typed), from: try HistoricalDate(parsing: expected))
    #expect(distance?.text == text)
  }
}
