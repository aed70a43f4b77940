import FSRS
import Testing

@Suite struct StudyDayTests {
  /// 2026-11-23T00:00:00Z.
  static let midnight = 1_795_392_000.0

  static let instants: [(hours: Double, minutesEast: Int, text: String)] = [
    (0, 0, "2026-11-22"), (3.9999, 0, "2026-11-22"), (4, 0, "2026-11-23"),
    (27.9999, 0, "2026-11-23"), (28, 0, "2026-11-24"),
    (3, 60, "2026-11-23"), (2.9999, 60, "2026-11-22"),
    (9, -300, "2026-11-23"), (8.9999, -300, "2026-11-22"),
    (-9.5, 810, "2026-11-23"), (-9.5001, 810, "2026-11-22"),
  ]

  @Test(arguments: instants)
  func daysBeginAtFour(hours: Double, minutesEast: Int, text: String) {
    let day = StudyDay(
      secondsSince1970: Self.midnight + hours * 3600, minutesEast: minutesEast)
    #expect(day.text == text)
  }

  @Test(arguments: [
    "1970-01-01", "1969-12-31", "2026-11-23", "2024-02-29", "2000-02-29", "1582-10-10",
    "0000-01-01", "0000-02-29", "0001-03-01", "9999-12-31", "+10000-01-01", "-0001-12-31",
    "-0044-03-15", "+25252734927768524-07-27", "-25252734927764585-06-07",
  ])
  func textsAreReadAndWritten(text: String) throws {
    #expect(try #require(StudyDay(text)).text == text)
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11017), ("2026-11-23", 20780),
    ("0000-03-01", -719_468), ("+25252734927768524-07-27", Int.max),
    ("-25252734927764585-06-07", Int.min),
  ])
  func numbersOfDays(text: String, number: Int) {
    #expect(StudyDay(text)?.number == number)
    #expect(StudyDay(number: number).text == text)
  }

  @Test(arguments: [
    "", "2026", "2026-11", "2026-11-3", "2026-1-23", "26-11-23", "02026-11-23", "+2026-11-23",
    "-2026-11-2", "-0000-01-01", "+9999-01-01", "2026-11-23 ", " 2026-11-23", "2026-11-23T00",
    "2026-02-29", "1900-02-29", "2026-02-30", "2026-04-31", "2026-13-01", "2026-00-01",
    "2026-01-00", "2026-01-32", "2026/11/23", "2026--1-23", "20 6-11-23", "２０２６-11-23",
    "2026-11-२३", "2026\u{2010}11\u{2010}23", "2026-11-23\n", "2026-11-23\u{0301}", "+-026-11-23",
    "+25252734927768524-07-28", "-25252734927764585-06-06", "+99999999999999999999-01-01",
    "+999999999999999999-01-01",
  ])
  func otherTextsAreRefused(text: String) {
    #expect(StudyDay(text) == nil)
  }

  @Test func theCalendarCountsOn() throws {
    // Four hundred years and a bit, day by day, against rules written the long way.
    var (year, month, day) = (1595, 1, 1)
    var studyDay = try #require(StudyDay("1595-01-01"))
    while year < 2005 {
      let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
      let text = "\(year)-\(two(month))-\(two(day))"
      try #require(studyDay.text == text && StudyDay(text) == studyDay)
      let leaps = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let length = [31, leaps ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
      day += 1
      if day > length { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
      studyDay = studyDay.advanced(by: 1)
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func startsAreTheFirstSecond(seed: UInt64) {
    var draw = Draw(seed: seed)
    for _ in 0..<20 {
      let day = StudyDay(number: draw.whole(-1_000_000...1_000_000))
      let (east, hour) = (draw.whole(-840...840), draw.whole(0...23))
      let start = Double(day.startSeconds(minutesEast: east, rolloverHour: hour))
      let at = { (seconds: Double) in
        StudyDay(secondsSince1970: seconds, minutesEast: east, rolloverHour: hour)
      }
      #expect(at(start) == day && at(start + 86399.999) == day)
      #expect(at(start - 0.001) == day.advanced(by: -1) && at(start + 86400) - day == 1)
      #expect(StudyDay(day.text) == day)
    }
  }

  @Test(arguments: [Int.min, .min + 1, -719_469, -1, 0, .max - 1, .max])
  func anyNumberIsADay(number: Int) {
    let day = StudyDay(number: number)
    #expect(StudyDay(day.text) == day)
    #expect(day.advanced(by: .max) >= day && day.advanced(by: .min) <= day)
    #expect(day - day == 0)
    #expect((day.advanced(by: 1) - day) == (number == .max ? 0 : 1))
    for minutes in [Int.min, 0, .max] {
      for hour in [Int.min, 4, .max] {
        let start = day.startSeconds(minutesEast: minutes, rolloverHour: hour)
        _ = StudyDay(
          secondsSince1970: Double(start), minutesEast: minutes, rolloverHour: hour)
      }
    }
  }

  @Test func anyInstantHasADay() {
    #expect(StudyDay(secondsSince1970: .infinity, minutesEast: 0).number == .max)
    #expect(StudyDay(secondsSince1970: -.infinity, minutesEast: 0).number == .min)
    #expect(StudyDay(secondsSince1970: 1e300, minutesEast: .max).number == .max)
    #expect(StudyDay(secondsSince1970: .nan, minutesEast: 0).number == 0)
    #expect(StudyDay(number: .max) - StudyDay(number: .min) == .max)
    #expect(StudyDay(number: .min) - StudyDay(number: .max) == .min)
  }
}
