import EDTF
import FSRS
import Testing

/// How dates lie to each other, and what an interval certainly covers.
@Suite struct RelationTests {
  @Test(
    arguments: [
      ("1921 N.S./1928 N.S.", "1921-12-31", "1928-01-01"),
      ("1921-03-08 N.S./1921-03-16 N.S.", "1921-03-08", "1921-03-16"),
      ("1921-03-08 O.S./1921-03-16 O.S.", "1921-03-21", "1921-03-29"),
      // Unmarked digits may be in either calendar.
      ("1921-03-08/1921-03-31", "1921-03-21", "1921-03-31"),
      ("1921~ N.S./1931 N.S.", "1926-12-31", "1931-01-01"),
      ("1921 N.S./..", "1921-12-31", "inf"), ("../1928 N.S.", "-inf", "1928-01-01"),
      ("1921/", nil, nil), ("/1928", nil, nil), ("1921/1921", nil, nil), ("1921", nil, nil),
      ("1921-03-08/1921-03-16", nil, nil), ("[1921,1922]", nil, nil),
    ] as [(String, String?, String?)])
  func knowsTheInnerSpan(_ text: String, _ first: String?, _ last: String?) throws {
    let span = try HistoricalDate(parsing: text).certainSpan
    func written(_ day: Int?, _ open: String) -> String {
      day.map { CalendarSystem.gregorian.civilDate(dayNumber: $0).description } ?? open
    }
    #expect(span.map { written($0.lower, "-inf") } == first)
    #expect(span.map { written($0.upper, "inf") } == last)
  }

  @Test(arguments: [
    ("1917", "1917-06", true), ("1917-06", "1917", false), ("1917 N.S.", "1917-12-31", false),
    ("1917", "1917-12-31", true), ("191X", "1917", true), ("191X", "1920", false),
    ("1917/1919", "1918", true), ("1917/", "1950", true), ("../1920", "1907-01", true),
    ("[1935-01-01,1935-01-02]", "1935-01-02", true),
    ("1935-01-02", "[1935-01-01,1935-01-02]", false),
    ("1917-06-10", "1917-06-10 O.S.", true), ("1917-06-10 O.S.", "1917-06-10", false),
    ("[1917,1919]", "1918-05 N.S.", false), ("1917~", "1921", true),
  ])
  func knowsWhatContainsWhat(_ one: String, _ other: String, _ contains: Bool) throws {
    let outer = try HistoricalDate(parsing: one)
    let inner = try HistoricalDate(parsing: other)
    #expect(outer.contains(inner) == contains)
    if contains { #expect(outer.possiblyOverlaps(inner)) }
  }

  @Test(arguments: [
    ("1917", "1917", true), ("1917-06-10 N.S.", "1917-06-10 N.S.", false),
    ("1918 N.S.", "1917 N.S.", false), ("1917~", "1915", true), ("1917/", "1900 N.S.", false),
    ("../1920", "1900", true), ("1930", "1917/", true),
  ])
  func knowsWhatMayHaveComeFirst(_ one: String, _ other: String, _ isPossible: Bool) throws {
    let first = try HistoricalDate(parsing: one)
    let second = try HistoricalDate(parsing: other)
    #expect(first.possiblyPrecedes(second) == isPossible)
    if first.certainlyPrecedes(second) { #expect(isPossible) }
    if isPossible { #expect(!second.certainlyPrecedes(first)) }
  }

  @Test func coversOnlyWhatIsCertain() throws {
    let tenure = try HistoricalDate(parsing: "1921 N.S./1928 N.S.")
    #expect(tenure.certainlyCovers(try HistoricalDate(parsing: "1925")))
    #expect(!tenure.certainlyCovers(try HistoricalDate(parsing: "1928-02")))
    #expect(!(try HistoricalDate(parsing: "1921/")).certainlyCovers(tenure))
  }

  /// Relations against every choice of two days.
  @Test func agreesWithEveryChoiceOfDays() throws {
    var random = SplitMix64(seed: 42)
    let marks = ["", " N.S.", " O.S."]
    func date() throws -> HistoricalDate {
      let day = Int.random(in: 1...28, using: &random)
      let days = (day...min(day + 2, 28)).map { "1917-03-" + ($0 < 10 ? "0\($0)" : "\($0)") }
      let mark = marks[Int.random(in: 0..<3, using: &random)]
      let kind = Int.random(in: 0..<3, using: &random)
      let text =
        kind == 0
        ? days[0] + mark
        : kind == 1 ? "[\(days.joined(separator: ","))]" + mark : "1917-03-\(day / 10)X" + mark
      return try HistoricalDate(parsing: text)
    }
    func days(_ date: HistoricalDate) -> [Int] {
      date.possibleDays.flatMap { Array(($0.lower ?? 0)...($0.upper ?? 0)) }
    }
    for _ in 0..<500 {
      let one = try date()
      let other = try date()
      let (mine, others) = (days(one), days(other))
      #expect(
        one.certainlyPrecedes(other) == mine.allSatisfy { day in others.allSatisfy { day < $0 } })
      #expect(
        one.possiblyPrecedes(other) == mine.contains { day in others.contains { day < $0 } })
      #expect(one.possiblyOverlaps(other) == mine.contains { others.contains($0) })
      #expect(one.contains(other) == others.allSatisfy { mine.contains($0) })
    }
  }
}
