import EDTF
import FSRS
import Grading
import Questions
import Session
import Testing
import WrittenChronicle

@Suite struct GraderTests {
  private static func date(_ edtf: String, _ asked: Precision, _ calendar: CalendarMark = .unstated)
    throws -> Answer
  {
    try #require(Answer(try HistoricalDate(parsing: edtf, calendar: calendar), at: asked))
  }

  private static let dateTable: [(String, Precision, String, Verdict)] = [
    ("1907-01", Precision.month, "January 1907", Verdict.correct),
    ("1907-01", .month, "jan 1907", .correct), ("1907-01", .month, "1907-01", .correct),
    ("1907-01", .month, "15 January 1907", .correct), ("1907-01", .month, "1907", .close),
    ("1907-01", .month, "March 1907", .close), ("1907-01", .month, "January 1908", .wrong),
    ("1907-01", .month, "January 1970", .wrong), ("1910", .year, "1910", .correct),
    ("1910", .year, "July 1910", .correct), ("1910", .year, "1911", .wrong),
    ("1910", .year, "1910s", .close), ("1910", .year, "c. 1910", .correct),
    ("1910", .year, "1901", .wrong), ("1910", .year, "", .wrong),
    ("1927-11-14", .day, "14 November 1927", .correct),
    ("1927-11-14", .day, "November 14, 1927", .correct),
    ("1927-11-14", .day, "14.11.1927", .correct), ("1927-11-14", .day, "14/11/1927", .correct),
    ("1927-11-14", .day, "15 November 1927", .close), ("1927-11-14", .day, "14 November", .close),
    ("1927-11-14", .day, "14 November 1972", .wrong),
  ]

  @Test(arguments: dateTable)
  func dates(_ edtf: String, _ asked: Precision, _ typed: String, _ verdict: Verdict) throws {
    let judgement = Grader().judge(typed, against: try Self.date(edtf, asked))
    #expect(judgement.verdict == verdict, "\(typed): \(judgement.reason)")
  }

  @Test(arguments: [
    ("10 June 1917", Verdict.correct), ("23 June 1917", .correct), ("10 June 1917 O.S.", .correct),
    ("23 June 1917 N.S.", .correct), ("22 June 1917", .close), ("23 June 1917 O.S.", .close),
  ])
  func bothCalendarsOfAMarkedDay(_ typed: String, _ verdict: Verdict) throws {
    let answer = try Self.date("1917-06-10", .day, .julian)
    #expect(Grader().judge(typed, against: answer).verdict == verdict)
  }

  private static let people = [
    Answer(
      kind: .person, value: "trotsky", text: "Leon Trotsky", aliases: ["Lev Trotsky", "Троцкий"]),
    Answer(kind: .person, value: "smilga", text: "Ivar Smilga", aliases: ["Иван Смилга"]),
    Answer(kind: .person, value: "tenis", text: "Tenis Smilga"),
    Answer(kind: .person, value: "stalin", text: "Joseph Stalin"),
  ]

  private static let peopleTable: [(Int, String, Verdict)] = [
    (0, "Leon Trotsky", Verdict.correct), (0, "trotsky", .correct), (0, "Trotzki", .correct),
    (0, "ТРОЦКИЙ", .correct), (0, "Leon Trotski", .correct), (0, "Stalin", .wrong),
    (1, "И́вар Сми́лга", .correct), (1, "Smilga", .close), (1, "Tenis Smilga", .wrong),
    (3, "Stalingrad", .wrong), (3, "?", .wrong),
  ]

  @Test(arguments: peopleTable)
  func people(_ position: Int, _ typed: String, _ verdict: Verdict) {
    let judgement = Grader(answers: Self.people).judge(typed, against: Self.people[position])
    #expect(judgement.verdict == verdict, "\(typed): \(judgement.reason)")
  }

  private static let roles = [
    Answer(kind: .role, value: "vice", text: "vice-chairman", aliases: ["deputy chairman"]),
    Answer(kind: .role, value: "chair", text: "chairman"),
    Answer(kind: .role, value: "commissar", text: "chief political commissar"),
  ]

  private static let roleTable: [(Int, String, Verdict)] = [
    (0, "vice-chairman", Verdict.correct), (0, "Vice Chairman", .correct),
    (0, "deputy chairman", .correct), (0, "vice-chairman of Gosplan", .correct),
    (0, "chairman", .wrong), (1, "vice-chairman", .wrong), (1, "chairperson", .correct),
    (2, "political commissar", .wrong), (2, "chief political comissar", .correct),
  ]

  @Test(arguments: roleTable)
  func roles(_ position: Int, _ typed: String, _ verdict: Verdict) {
    let judgement = Grader(answers: Self.roles).judge(
      typed, against: Self.roles[position], question: "What was Smilga's role in Gosplan?")
    #expect(judgement.verdict == verdict, "\(typed): \(judgement.reason)")
  }

  private static let amountTable: [(Answer.Kind, String, String, String, Verdict)] = [
    (Answer.Kind.duration, "P3Y", "three years", "3 years", Verdict.correct),
    (.duration, "P3Y", "three years", "36 months", .correct),
    (.duration, "P3Y", "three years", "three", .close),
    (.duration, "P3Y", "three years", "three months", .wrong),
    (.duration, "P3M", "three months", "quarter of a year", .correct),
    (.duration, "P3M", "three months", "a quarter", .correct),
    (.duration, "P2Y6M", "two years and six months", "2½ years", .correct),
    (.duration, "P2Y6M", "two years and six months", "two and a half years", .correct),
    (.duration, "P3Y", "three years", "1921-1924", .wrong),
    (.number, "1500", "1500 sailors", "1,500", .correct),
    (.number, "1500", "1500 sailors", "fifteen hundred", .correct),
    (.number, "1500", "1500 sailors", "1600", .wrong),
    (.number, "400", "about 400 deportees", "420", .correct),
    (.number, "400", "about 400 deportees", "500", .close),
    (.number, "400", "about 400 deportees", "600", .wrong),
  ]

  @Test(arguments: amountTable)
  func amounts(
    _ kind: Answer.Kind, _ value: String, _ text: String, _ typed: String, _ verdict: Verdict
  ) {
    let answer = Answer(kind: kind, value: value, text: text)
    #expect(Grader().judge(typed, against: answer).verdict == verdict)
  }

  @Test func whatIsShownIsAlwaysRight() throws {
    let cards = try Written(Written.whole).cards
    let grader = Grader(answers: cards.map(\.answer))
    for card in cards where card.answer.kind != .event {
      let verdict = grader.judge(card.answer.text, against: card.answer).verdict
      #expect(verdict == .correct, "\(card.id): \(card.answer.text)")
    }
  }

  @Test func whatIsNoDateCostsNothing() throws {
    let judgement = Grader().judge("Gosplan", against: try Self.date("1910", .year))
    #expect(judgement.isUnreadable)
  }

  @Test func hardIsNeverSuggestedForAFailure() {
    #expect(Suggestion.grade(Judgement(.correct)) == .good)
    #expect(Suggestion.grade(Judgement(.correct), hints: 1) == .hard)
    #expect(Suggestion.grade(Judgement(.close)) == .again)
    #expect(Suggestion.grade(Judgement(.wrong), hints: 2) == .again)
  }
}
