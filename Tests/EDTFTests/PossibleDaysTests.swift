import EDTF
import FSRS
import Testing

/// What days a date may mean.
@Suite struct PossibleDaysTests {
  @Test(
    arguments: [
      ("1917-06-10 N.S.", ["1917-06-10..1917-06-10"]),
      ("1917-06-10 O.S.", ["1917-06-23..1917-06-23"]),
      ("1917-06-10", ["1917-06-10..1917-06-10", "1917-06-23..1917-06-23"]),
      ("1917-06", ["1917-06-01..1917-07-13"]), ("1917 N.S.", ["1917-01-01..1917-12-31"]),
      ("1917", ["1917-01-01..1918-01-13"]), ("1919~ N.S.", ["1914-01-01..1924-12-31"]),
      ("1919? N.S.", ["1914-01-01..1924-12-31"]), ("1919% O.S.", ["1914-01-14..1925-01-13"]),
      ("1917-10-~15 N.S.", ["1917-10-01..1917-10-31"]),
      ("1917-~10 N.S.", ["1917-01-01..1917-12-31"]),
      ("1917-10-15~ N.S.", ["1912-01-01..1922-12-31"]), ("192X~ N.S.", ["1915-01-01..1934-12-31"]),
      ("19XX? N.S.", ["1850-01-01..2049-12-31"]), ("191X N.S.", ["1910-01-01..1919-12-31"]),
      ("1917-06-1X N.S.", ["1917-06-10..1917-06-19"]),
      (
        "1917-06-X1 N.S.",
        [
          "1917-06-01..1917-06-01", "1917-06-11..1917-06-11", "1917-06-21..1917-06-21",
        ]
      ),
      (
        "1917-XX-31 N.S.",
        [
          "1917-01-31..1917-01-31", "1917-03-31..1917-03-31", "1917-05-31..1917-05-31",
          "1917-07-31..1917-07-31", "1917-08-31..1917-08-31", "1917-10-31..1917-10-31",
          "1917-12-31..1917-12-31",
        ]
      ),
      ("1917-21 N.S.", ["1917-03-01..1917-05-31"]),
      ("1917-24 N.S.", ["1917-01-01..1917-02-28", "1917-12-01..1918-02-28"]),
      ("1917-~21 N.S.", ["1917-01-01..1917-12-31"]),
      ("1919-37 N.S.", ["1919-01-01..1919-04-30"]),
      ("1921 N.S./1928 N.S.", ["1921-01-01..1928-12-31"]), ("1917-09 N.S./", ["1917-09-01..inf"]),
      ("1921 N.S./..", ["1921-01-01..inf"]), ("/1921 N.S.", ["-inf..1921-12-31"]),
      ("1921~ N.S./1928 N.S.", ["1916-01-01..1928-12-31"]),
      ("[1935-01-01,1935-01-02] N.S.", ["1935-01-01..1935-01-02"]),
      ("[1935-01-01 O.S.,1935-01-01 N.S.]", ["1935-01-01..1935-01-01", "1935-01-14..1935-01-14"]),
      ("[..1760-12-03] N.S.", ["-inf..1760-12-03"]), ("[1921-03..] N.S.", ["1921-03-01..inf"]),
      ("[1670..1672,1680] N.S.", ["1670-01-01..1672-12-31", "1680-01-01..1680-12-31"]),
      ("1950S2 N.S.", ["1900-01-01..1999-12-31"]),
    ] as [(String, [String])])
  func listsPossibleDays(_ text: String, _ expected: [String]) throws {
    let date = try HistoricalDate(parsing: text)
    #expect(date.possibleDays.map(Self.written) == expected)
  }

  @Test func listsEveryYearOfAnUnknownOne() throws {
    let days = try HistoricalDate(parsing: "XXXX-11-14 N.S.").possibleDays
    #expect(days.count == 10_000)
    let inThisYear = try HistoricalDate(parsing: "1927-11-14 N.S.")
    let onTheNextDay = try HistoricalDate(parsing: "1927-11-15 N.S.")
    let unknown = try HistoricalDate(parsing: "XXXX-11-14 N.S.")
    #expect(unknown.possiblyOverlaps(inThisYear) && !unknown.possiblyOverlaps(onTheNextDay))
  }

  @Test func givesTheEndsOfAnInterval() throws {
    let tenure = try HistoricalDate(parsing: "1917-09 N.S./")
    #expect(tenure.possibleStart.map(Self.written) == ["1917-09-01..1917-09-30"])
    #expect(tenure.possibleEnd.map(Self.written) == ["1917-09-01..inf"])
    let both = try HistoricalDate(parsing: "1921 N.S./1928-02 N.S.")
    #expect(both.possibleEnd.map(Self.written) == ["1928-02-01..1928-02-29"])
    let before = try HistoricalDate(parsing: "../1928 N.S.")
    #expect(before.possibleStart.map(Self.written) == ["-inf..1928-12-31"])
  }

  @Test(arguments: [
    ("1917", "1919", true), ("1917", "1918", false), ("1917 N.S.", "1918 N.S.", true),
    ("1917-09-27 O.S.", "1917-10-09 N.S.", false), ("1917-10-09 N.S.", "1917-09-27 O.S.", true),
    ("1917/", "1950", false), ("1919~", "1924", false), ("1919~ N.S.", "1925", true),
    ("1919-07", "1919-07", false), ("[1935-01-01,1935-01-02]", "1935-02-01", true),
    ("../1920", "1922", true), ("1922", "../1920", false),
  ])
  func knowsWhatCertainlyCameFirst(_ one: String, _ two: String, _ isFirst: Bool) throws {
    let first = try HistoricalDate(parsing: one)
    let second = try HistoricalDate(parsing: two)
    #expect(first.certainlyPrecedes(second) == isFirst)
    if isFirst {
      #expect(!second.certainlyPrecedes(first))
      #expect(!first.possiblyOverlaps(second) && !second.possiblyOverlaps(first))
    }
  }

  @Test func orderAgreesWithDayNumbers() throws {
    var random = SplitMix64(seed: 11)
    for _ in 0..<3000 {
      let numbers = (0..<2).map { _ in Int.random(in: -700_000...20_000, using: &random) }
      let marks = (0..<2).map { _ in Bool.random(using: &random) }
      let dates = try zip(numbers, marks).map { number, isJulian in
        let calendar: CalendarSystem = isJulian ? .julian : .gregorian
        let day = calendar.civilDate(dayNumber: number)
        return try HistoricalDate(parsing: "\(day)", calendar: calendar.mark)
      }
      #expect(dates[0].certainlyPrecedes(dates[1]) == (numbers[0] < numbers[1]))
      #expect(dates[0].possiblyOverlaps(dates[1]) == (numbers[0] == numbers[1]))
    }
  }

  private static func written(_ range: DayRange) -> String {
    func day(_ number: Int) -> String {
      CalendarSystem.gregorian.civilDate(dayNumber: number).description
    }
    return (range.lower.map(day) ?? "-inf") + ".." + (range.upper.map(day) ?? "inf")
  }
}
