import EDTF
import FSRS
import Testing

/// Marks, ends, parts and one-of values.
@Suite struct HistoricalDateTests {
  @Test(arguments: [
    "1917-06-10 O.S.", "1917-10-26 O.S./1924-01-21 N.S.", "1921/1928", "1917-09/", "1917-09 O.S./",
    "/1917-09 O.S.", "1921/..", "1919~", "[1935-01-01,1935-01-02]", "[1935-01-01,1935-01-02] O.S.",
    "[1935-01-01 O.S.,1935-01-15 N.S.]", "1900-02-29 O.S.", "[1900-02-29] O.S.",
    "[1900-02-28..1900-02-29] O.S.", "1917/1918 O.S.", "1917 O.S./1918", "Y170000002 N.S.",
  ])
  func printsWhatItRead(_ text: String) throws {
    #expect(try HistoricalDate(parsing: text).description == text)
  }

  @Test(arguments: [
    ("1917-06-10  O.S.", "1917-06-10 O.S."),
    ("1917-06-10 N.S./1918 N.S.", "1917-06-10 N.S./1918 N.S."),
    ("[1935-01-01 O.S.,1935-01-02 O.S.]", "[1935-01-01,1935-01-02] O.S."),
    ("[1935-01-01 O.S.,1935-01-15] N.S.", "[1935-01-01 O.S.,1935-01-15 N.S.]"),
  ])
  func normalisesMarks(_ text: String, _ expected: String) throws {
    #expect(try HistoricalDate(parsing: text).description == expected)
  }

  @Test func givesUnmarkedEndsTheDefaultCalendar() throws {
    let date = try HistoricalDate(parsing: "1917/1918 O.S.", calendar: .gregorian)
    #expect(date.calendar == .gregorian)
    #expect(date.endCalendar == .julian)
    #expect(date.edtf == "1917/1918")
    #expect(date.description == "1917 N.S./1918 O.S.")
    #expect(try HistoricalDate(parsing: "1900-02-29", calendar: .julian).day == 29)
  }

  @Test(
    arguments: [
      ("", EDTFError.Reason.empty, 1), ("1917-13", .month(13), 6),
      (
        "1917-02-29",
        .noSuchDay(
          year: 1917, month: 2, day: 29), 9
      ),
      ("1917-02-29?", .noSuchDay(year: 1917, month: 2, day: 29), 9),
      ("1917-01-32", .day(32), 9), ("1928/1921", .reversed, 6), ("1917-06-10 x", .blank, 11),
      ("1917é", .unexpected("é"), 5), ("é1917", .unexpected("é"), 1),
      ("1917-", .unexpected(nil), 6),
      ("-0000", .negativeZero, 1), ("../..", .noEnd, 1), ("[1935", .unclosed, 6),
      ("[1935}", .unclosed, 6), ("1984?~", .qualifiedTwice, 6), ("?1984?", .qualifiedTwice, 6),
      ("Y1917", .longYear, 2), ("1917S0", .zero, 6), ("20XX-41", .season(41), 6),
      ("2004-21-01", .season(21), 8), ("1985-04-12T24:00:00", .hour(24), 12),
      ("[1870-01..1871]", .range, 9), ("[1871..1870]", .reversed, 2),
      ("1917-06-10T10:10:10/1918", .notAnEnd, 20), ("15XX-02-3X", .noMatchingDate, 9),
      ("1917-10-26 O.S./1917-11-01 N.S.", .reversed, 17),
      (
        "1900-02-29 N.S.",
        .noSuchDay(
          year: 1900, month: 2, day: 29), 9
      ),
    ] as [(String, EDTFError.Reason, Int)])
  func saysWhatIsWrongAndWhere(_ text: String, _ reason: EDTFError.Reason, _ column: Int) {
    #expect(throws: EDTFError(reason: reason, column: column)) {
      try HistoricalDate(parsing: text)
    }
  }

  @Test func namesNoControlCharacterInItsErrors() throws {
    let error = try #require(throws: EDTFError.self) { try EDTF(parsing: "19\u{1B}17") }
    #expect(error.text == "unexpected character U+1B")
    #expect(EDTFError(reason: .month(13), column: 6).text == "month 13 does not exist")
  }

  @Test func joinsMembersOfAList() throws {
    let first = try HistoricalDate(parsing: "1935-01-01")
    let second = try HistoricalDate(parsing: "1935-01-02")
    let third = try HistoricalDate(parsing: "1935-01-16 N.S.")
    let either = try HistoricalDate(oneOf: [first, second])
    #expect(either.description == "[1935-01-01,1935-01-02]")
    #expect(either.isOneOf && either.members == [first, second])
    #expect(try HistoricalDate(oneOf: [first]) == first)
    #expect(try HistoricalDate(oneOf: [either, third]).members == [first, second, third])
    #expect(throws: EDTFError(reason: .noMembers, column: 1)) { try HistoricalDate(oneOf: []) }
    let interval = try HistoricalDate(parsing: "1921/1928")
    #expect(throws: EDTFError(reason: .member, column: 1)) {
      try HistoricalDate(oneOf: [first, interval])
    }
    let ranges = try HistoricalDate(parsing: "[1667,1670..1672,1680..]")
    #expect(ranges.members.map(\.description) == ["1667", "[1670..1672]", "[1680..]"])
  }

  @Test func knowsItsEnds() throws {
    let tenure = try HistoricalDate(parsing: "1917-09 O.S./")
    #expect(tenure.isInterval && !tenure.isOneOf)
    #expect(tenure.start?.description == "1917-09 O.S.")
    #expect(tenure.end == nil && tenure.startState == .stated && tenure.endState == .unknown)
    let open = try HistoricalDate(parsing: "../1928")
    #expect(open.startState == .open && open.start == nil && open.end?.year == 1928)
    let day = try HistoricalDate(parsing: "1917-06-1X")
    #expect(day.start == day && day.endState == .none && day.members == [day])
    #expect(day.year == 1917 && day.month == 6 && day.day == nil && day.isHedged)
    #expect(try HistoricalDate(parsing: "1917-21").month == nil)
    #expect(try HistoricalDate(parsing: "Y170000002").year == 170_000_002)
    #expect(try HistoricalDate(parsing: "1917~-06-10").month == 6)
  }

  @Test(
    arguments: [
      ("1917-06-10", Precision.day, Precision.day), ("1917-06", .month, .month),
      ("1917-21", .season, .season), ("1917", .year, .year), ("191X", .decade, .decade),
      ("19XX", .century, .century), ("1XXX", .century, nil), ("1917~", .year, nil),
      ("1917-10-~15", .day, .month), ("1917-10-15~", .day, nil), ("1917-~10", .month, .year),
      ("2004-XX", .year, .year), ("2004-06-XX", .month, .month), ("156X-12-25", .day, .decade),
      ("1921/1928", .year, .year), ("1917-09/1928", .year, .year), ("1917-09/", .month, .month),
      ("1921~/1928", .year, nil), ("[1935-01-01,1935-01-02]", .day, .month),
      ("[1935-01-31,1935-02-01]", .day, .year), ("[1929,1930]", .year, .century),
      ("[1929-12,1930]", .year, .century), ("[1670..1672]", .year, .decade),
      ("[1670..]", .year, nil),
      ("[1917-01-01 O.S.,1917-01-02 N.S.]", .day, nil), ("Y170000002", .year, .year),
      ("1950S2", .century, .century), ("1950S3", .decade, .decade), ("1950S4", .year, .year),
      ("1985-04-12T23:20:30", .day, .day), ("{1960,1961-12}", .year, nil),
    ] as [(String, Precision, Precision?)])
  func knowsItsPrecision(_ text: String, _ stored: Precision, _ certain: Precision?) throws {
    let date = try HistoricalDate(parsing: text)
    #expect(date.precision == stored)
    #expect(date.certainPrecision == certain)
  }

  @Test(
    arguments: [
      ("1917-06-10 O.S.", Precision.month, "1917-06 O.S."), ("1917-06-10 O.S.", .year, "1917 O.S."),
      ("1917-06-10 O.S.", .decade, "191X O.S."), ("1917-06-10", .century, "19XX"),
      ("1917-06-10", .season, nil), ("1917-21", .season, "1917-21"), ("1917-21", .year, "1917"),
      ("1917", .month, nil), ("1917-10-~15", .month, "1917-10"), ("1917-10-~15", .day, nil),
      ("1917-10-15~", .century, nil), ("1917-09-01/1928", .year, "1917/1928"),
      ("1917-09-01/", .month, "1917-09/"), ("1921-03/1928-05", .day, nil),
      ("[1935-01-01,1935-01-02]", .month, "1935-01"), ("[1935-01-01,1935-01-02]", .day, nil),
      ("-0043-03-15", .decade, "-004X"), ("-0043", .century, "-00XX"), ("0000", .decade, "000X"),
      ("2004-06-XX", .month, "2004-06"), ("191X", .century, "19XX"),
    ] as [(String, Precision, String?)])
  func cutsToAPrecision(_ text: String, _ precision: Precision, _ expected: String?) throws {
    let date = try HistoricalDate(parsing: text)
    #expect(date.truncated(to: precision)?.description == expected)
  }

  @Test(
    arguments: [
      ("1917-06-10 O.S.", "1917-06-23 N.S."), ("1917-12-25 O.S.", "1918-01-07 N.S."),
      ("1917-06 O.S.", "1917-06-14 N.S./1917-07-13 N.S."), ("1917-06-10? O.S.", "1917-06-23? N.S."),
      ("1917 O.S.", "1917-01-14 N.S./1918-01-13 N.S."), ("1917-06-23 N.S.", "1917-06-23 N.S."),
      ("1917-06-10 O.S./1917-07-03 O.S.", "1917-06-23 N.S./1917-07-16 N.S."),
      ("1917-06-10 O.S./", "1917-06-23 N.S./"),
      (
        "[1917-06-10,1917-06] O.S.",
        "[1917-06-23,1917-06-14..1917-07-13] N.S."
      ),
      ("1917-06-10", nil), ("1917-06 O.S./1918", nil), ("1917-06~ O.S.", nil),
      ("1917-06-XX O.S.", "1917-06-14 N.S./1917-07-13 N.S."), ("-9999-01-01 O.S.", nil),
    ] as [(String, String?)])
  func convertsToGregorian(_ text: String, _ expected: String?) throws {
    let date = try HistoricalDate(parsing: text)
    #expect(date.converted(to: .gregorian)?.description == expected)
  }

  @Test func convertsBack() throws {
    var random = SplitMix64(seed: 3)
    for _ in 0..<3000 {
      let number = Int.random(in: -1_000_000...100_000, using: &random)
      let day = CalendarSystem.julian.civilDate(dayNumber: number)
      let date = try HistoricalDate(parsing: "\(day) O.S.")
      let other = try #require(date.converted(to: .gregorian))
      #expect(other.earliest == .day(number) && date.earliest == .day(number))
      #expect(other.converted(to: .julian) == date)
    }
  }

  @Test(
    arguments: [
      ("[1917-06-10 O.S.,1917-06-24 N.S.]", "[1917-06-23,1917-06-24]", CalendarMark.gregorian),
      ("1917 O.S./1924 N.S.", "1917-01-14/1924", .gregorian),
      ("1917-10 O.S./1924-01-21 N.S.", "1917-10-14/1924-01-21", .gregorian),
      ("1917-06-10/1918-01-31 O.S.", "1917-06-10/1918-02-13", .gregorian),
      ("1917-06-10 O.S./1918-01-31", "1917-06-23/1918-01-31", .gregorian),
      ("1917-06-10 O.S./1918-01-31 O.S.", "1917-06-10/1918-01-31", .julian),
      ("1917-06-10 O.S.", "1917-06-10", .julian), ("1917/1918", "1917/1918", .unstated),
    ])
  func bringsDigitsIntoOneCalendar(_ text: String, _ edtf: String, _ mark: CalendarMark) throws {
    let date = try HistoricalDate(parsing: text)
    let one = date.inOneCalendar
    #expect(one.edtf == edtf)
    #expect(one.calendar == mark && one.endCalendar == mark)
    #expect(one.earliest == date.earliest && one.latest == date.latest)
  }
}
