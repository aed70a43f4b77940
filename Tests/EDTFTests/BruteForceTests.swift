import EDTF
import FSRS
import Testing

/// Bounds and possible days against a plain walk over every day of 400 years.
@Suite struct BruteForceTests {
  /// The day number of 1 January 1600 of each calendar, from published tables.
  private static let firstDays: [(CalendarSystem, Int)] = [
    (.gregorian, -135_140), (.julian, -135_130),
  ]

  /// A year of the walk with its first day's number; its leap days counted here anew.
  private struct Year {
    var digits: String
    var firstDay: Int
    var monthLengths: [Int]
  }

  private static func years(_ calendar: CalendarSystem, from firstDay: Int) -> [Year] {
    var day = firstDay
    return (1600..<2000).map { year in
      let isCentury = year == 1700 || year == 1800 || year == 1900
      let isLeap = year % 4 == 0 && !(calendar == .gregorian && isCentury)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      defer { day += lengths.reduce(0, +) }
      return Year(digits: "\(year)", firstDay: day, monthLengths: lengths)
    }
  }

  @Test(arguments: CalendarSystem.allCases)
  func boundsEncloseExactlyTheMatchingDays(_ calendar: CalendarSystem) throws {
    let firstDay = try #require(Self.firstDays.first { $0.0 == calendar }?.1)
    let years = Self.years(calendar, from: firstDay)
    var random = SplitMix64(seed: 1600)
    var satisfiable = 0
    for _ in 0..<400 {
      let pattern = Self.pattern(&random)
      let matching = Self.days(matching: pattern, in: years)
      guard let first = matching.first, let last = matching.last else {
        #expect(throws: EDTFError.self, "\(pattern)") {
          try HistoricalDate(parsing: pattern, calendar: calendar.mark)
        }
        continue
      }
      satisfiable += 1
      let date = try HistoricalDate(parsing: pattern, calendar: calendar.mark)
      #expect(date.earliest == .day(first), "\(pattern)")
      #expect(date.latest == .day(last), "\(pattern)")
      let possible = date.possibleDays.flatMap { range -> [Int] in
        guard let lower = range.lower, let upper = range.upper else { return [] }
        return Array(lower...upper)
      }
      #expect(possible == matching, "\(pattern)")
      // A doubt about the whole can only add days.
      let doubtful = try HistoricalDate(parsing: pattern + "?", calendar: calendar.mark)
      #expect(doubtful.contains(date), "\(pattern)?")
    }
    #expect(satisfiable > 200)
  }

  /// Digits of a year from 1600 to 1999, perhaps a month and a day, some of them open.
  private static func pattern(_ random: inout SplitMix64) -> String {
    func masked(_ number: Int, width: Int, from first: Int) -> String {
      let digits = String(repeating: "0", count: max(0, width - "\(number)".count)) + "\(number)"
      return String(
        digits.enumerated().map { index, digit in
          index >= first && Int.random(in: 0..<4, using: &random) == 0 ? "X" : digit
        })
    }
    // The thousands and hundreds stay, so that every match lies within the walk.
    var text = masked(Int.random(in: 1600...1999, using: &random), width: 4, from: 2)
    guard Int.random(in: 0..<6, using: &random) > 0 else { return text }
    text += "-" + masked(Int.random(in: 1...12, using: &random), width: 2, from: 0)
    guard Int.random(in: 0..<4, using: &random) > 0 else { return text }
    return text + "-" + masked(Int.random(in: 1...31, using: &random), width: 2, from: 0)
  }

  private static func days(matching pattern: String, in years: [Year]) -> [Int] {
    let parts = pattern.split(separator: "-").map(Array.init)
    func matches(_ part: Int, _ digits: String) -> Bool {
      parts.count <= part || zip(parts[part], digits).allSatisfy { $0 == "X" || $0 == $1 }
    }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let months = (1...12).filter { matches(1, two($0)) }
    let days = (1...31).filter { matches(2, two($0)) }
    var result: [Int] = []
    for year in years where matches(0, year.digits) {
      for month in months {
        let first = year.firstDay + year.monthLengths[..<(month - 1)].reduce(0, +)
        result += days.filter { $0 <= year.monthLengths[month - 1] }.map { first + $0 - 1 }
      }
    }
    return result
  }
}
