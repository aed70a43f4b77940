import EDTF
import Grading
import Testing

/// What was typed beside what was asked.
@Suite struct AnswerPartTests {
  private static func told(_ typed: String, _ answer: Answer) -> String {
    AnswerPart.compare(typed, with: answer).map { part in
      "\(part.name) \(part.typed ?? "-")\(part.isRight ? "=" : "≠")\(part.right ?? "-")"
    }.joined(separator: "; ")
  }

  private static func date(_ value: String, _ precision: Precision?) throws -> Answer {
    let date = try HistoricalDate(parsing: value)
    return Answer(kind: .date, value: value, text: date.text, asked: precision)
  }

  @Test(arguments: [
    ("13 June 1917", "1917-06-10", "day 13≠10; month June=June; year 1917=1917"),
    ("June 1917", "1917-06-10", "day -≠10; month June=June; year 1917=1917"),
    ("1918-05-10", "1917-06-10", "day 10=10; month May≠June; year 1918≠1917"),
    ("1908", "1907-01", "month -≠January; year 1908≠1907"),
    ("1908", "1907", ""),
    ("1921 to 1927", "1921/1928", "start 1921=1921; end 1927≠1928"),
    ("1921", "1921/1928", "start 1921=1921; end -≠1928"),
    ("no date at all", "1917-06-10", ""),
  ]) func datesAreComparedByDayMonthAndYear(_ row: (String, String, String)) throws {
    #expect(Self.told(row.0, try Self.date(row.1, nil)) == row.2)
  }

  @Test(arguments: [
    (
      "chairman of Gosplan", "vice-chairman of Gosplan",
      "role chairman=chairman; level -≠vice; body gosplan=gosplan"
    ),
    (
      "head of the Baltic Fleet", "chairman of the Baltic Fleet",
      "role head≠chairman; body baltic fleet=baltic fleet"
    ),
    ("chairman", "chairman of Gosplan", "role chairman=chairman; body -≠gosplan"),
    ("chairman", "member", ""),
    ("a fish", "chairman of Gosplan", ""),
  ]) func rolesAreComparedByRankLevelAndBody(_ row: (String, String, String)) {
    let answer = Answer(kind: .role, value: row.1, text: row.1)
    #expect(Self.told(row.0, answer) == row.2)
  }
}
