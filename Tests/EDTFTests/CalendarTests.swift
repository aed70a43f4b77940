import EDTF
import FSRS
import Testing

/// Day numbers and the two calendars.
@Suite struct CalendarTests {
  @Test func agreesWithKnownPairs() throws {
    let rows = try DataFile.rows("julian_gregorian.tsv")
    #expect(rows.count > 40)
    for row in rows {
      let julian = try #require(Self.civil(row[0]))
      let gregorian = try #require(Self.civil(row[1]))
      let number = try #require(Int(row[2]))
      #expect(
        CalendarSystem.julian.dayNumber(
          year: julian.year, month: julian.month, day: julian.day) == number)
      #expect(
        CalendarSystem.gregorian.dayNumber(
          year: gregorian.year, month: gregorian.month, day: gregorian.day) == number)
      #expect(CalendarSystem.julian.civilDate(dayNumber: number) == julian)
      #expect(CalendarSystem.gregorian.civilDate(dayNumber: number) == gregorian)
    }
  }

  @Test(arguments: CalendarSystem.allCases)
  func countsDaysWithoutGapOrRepeat(_ calendar: CalendarSystem) {
    var random = SplitMix64(seed: 7)
    for _ in 0..<20_000 {
      let number = Int.random(in: -4_000_000...4_000_000, using: &random)
      let date = calendar.civilDate(dayNumber: number)
      #expect(calendar.dayNumber(year: date.year, month: date.month, day: date.day) == number)
      #expect((1...12).contains(date.month))
      #expect((1...calendar.daysInMonth(date.month, year: date.year)).contains(date.day))
      #expect(date < calendar.civilDate(dayNumber: number + 1))
    }
  }

  @Test(arguments: CalendarSystem.allCases)
  func neverTrapsOnHugeNumbers(_ calendar: CalendarSystem) {
    for year in [Int.min, -CalendarSystem.furthestYear, CalendarSystem.furthestYear, Int.max] {
      let number = calendar.dayNumber(year: year, month: Int.max, day: Int.min)
      #expect(year < 0 ? number < 0 : number > 0)
      _ = calendar.civilDate(dayNumber: year)
      _ = calendar.daysInMonth(year, year: year)
    }
  }

  @Test func joinsRanges() {
    let ranges = [(5, 9), (1, 3), (4, 4), (20, 22)].map { DayRange(lower: $0.0, upper: $0.1) }
    #expect(ranges[0].overlaps(DayRange(lower: nil, upper: 5)))
    #expect(!ranges[0].overlaps(ranges[1]))
    #expect(DayRange(lower: nil, upper: 9).contains(ranges[1]))
    #expect(!ranges[1].contains(DayRange(lower: nil, upper: 3)))
    #expect(DayRange(lower: 2, upper: nil).contains(1000))
    #expect(!DayRange(lower: 2, upper: nil).contains(1))
  }

  private static func civil(_ text: String) -> CivilDate? {
    let isNegative = text.hasPrefix("-")
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    return CivilDate(year: isNegative ? -parts[0] : parts[0], month: parts[1], day: parts[2])
  }
}
