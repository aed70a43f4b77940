import FSRS
import Testing

@testable import Progress

@Suite struct InstantTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00.000Z", 0), ("1970-01-01T00:00:00Z", 0),
    ("2026-11-23T08:15:30.123Z", 1_795_421_730_123), ("1969-12-31T23:59:59.999Z", -1),
    ("2000-02-29T12:00:00.000Z", 951_825_600_000),
    ("0000-01-01T00:00:00.000Z", -62_167_219_200_000),
    ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
  ])
  func reads(_ text: String, _ milliseconds: Int) {
    #expect(Instant(text) == Instant(milliseconds: milliseconds))
    #expect(Instant(Instant(milliseconds: milliseconds).text)?.milliseconds == milliseconds)
  }

  @Test(arguments: [
    "", "2026-11-23", "2026-11-23T08:15:30", "2026-11-23T08:15:30.12Z", "2026-11-23T08:15:30.1234Z",
    "2026-02-30T00:00:00Z", "1900-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z",
    "2026-01-00T00:00:00Z", "2026-11-31T00:00:00Z", "2026-11-23T24:00:00Z", "2026-11-23T23:60:00Z",
    "2026-11-23T23:59:60Z", "2026-11-23 08:15:30Z", "2026-11-23T08:15:30z",
    "2026-11-23T08:15:30+00",
    "+026-11-23T08:15:30Z", "2026-11-23T08:15:3 Z", "２０２６-11-23T08:15:30Z", "2026-02-30T25:61:61Z",
  ])
  func refuses(_ text: String) {
    #expect(Instant(text) == nil)
  }

  @Test func everyDayThereAndBack() {
    for day in stride(from: -719_528, through: 2_932_896, by: 37) {
      let instant = Instant(milliseconds: day * 86_400_000 + 12_345_678)
      #expect(Instant(instant.text) == instant)
    }
  }

  @Test func endsOfTimeDoNotTrap() {
    #expect(Instant(milliseconds: .max).text == "9999-12-31T23:59:59.999Z")
    #expect(Instant(milliseconds: .min).text == "0000-01-01T00:00:00.000Z")
    #expect(Instant(milliseconds: .max).advanced(bySeconds: 1).milliseconds == .max)
    #expect(Instant(milliseconds: .min).advanced(bySeconds: .min).milliseconds == .min)
    #expect(noon.advanced(bySeconds: 90).text == "2026-11-23T12:01:30.000Z")
  }

  @Test func due() {
    #expect(Due("2026-11-25") == StudyDay("2026-11-25").map { .day($0) })
    #expect(Due("2026-11-23T12:00:00.000Z") == .instant(noon))
    for text in ["2026-11-25", "2026-11-23T12:00:00.000Z"] { #expect(Due(text)?.text == text) }
    for text in ["", "soon", "2026-11-31", "0000-00-00", "20261125"] { #expect(Due(text) == nil) }
  }

  /// Before four in the morning it is still the day before.
  @Test func studyDayTurnsAtFour() {
    #expect(Instant("2026-11-23T02:59:59Z")?.studyDay(minutesEast: 60).text == "2026-11-22")
    #expect(Instant("2026-11-23T03:00:00Z")?.studyDay(minutesEast: 60).text == "2026-11-23")
  }
}
