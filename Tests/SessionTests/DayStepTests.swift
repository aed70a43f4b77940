import FSRS
import Records
import Grading
import Questions
import Session
import Testing
import WrittenChronicle

/// Steps that end on another study day.
@Suite struct DayStepTests {
  /// The wait in seconds, when the answer is given, local hours east, and when the card is due.
  static let rows: [(wait: Int, at: String, hoursEast: Int, due: String)] = [
    (600, "2026-11-26T10:00:00Z", 0, "2026-11-26T10:10:00.000Z"),
    (600, "2026-11-26T23:55:00Z", 0, "2026-11-27T00:05:00.000Z"),
    // The study day begins at four; a step of this sitting stays what it is.
    (600, "2026-11-27T03:55:00Z", 0, "2026-11-27T04:05:00.000Z"),
    (1_500, "2026-11-27T03:55:00Z", 0, "2026-11-27T04:00:00.000Z"),
    (43_200, "2026-11-26T15:00:00Z", 0, "2026-11-27T03:00:00.000Z"),
    (43_200, "2026-11-26T18:00:00Z", 0, "2026-11-27T04:00:00.000Z"),
    (86_400, "2026-11-26T22:00:00Z", 0, "2026-11-27T04:00:00.000Z"),
    (86_400, "2026-11-27T02:00:00Z", 0, "2026-11-27T04:00:00.000Z"),
    (172_800, "2026-11-26T22:00:00Z", 0, "2026-11-28T04:00:00.000Z"),
    (86_400, "2026-11-26T22:00:00Z", 5, "2026-11-26T23:00:00.000Z"),
    (86_400, "2026-11-26T22:00:00Z", -5, "2026-11-27T09:00:00.000Z"),
  ]

  @Test(arguments: rows)
  func aStepAcrossTheRolloverIsOverWhenTheDayBegins(
    _ wait: Int, _ at: String, _ hoursEast: Int, _ due: String
  ) throws {
    let moment = LocalInstant(try #require(Instant(at)), minutesEast: hoursEast * 60)
    #expect(Outcomes.due(after: .seconds(wait), at: moment).text == due)
  }

  /// What the prompt calls tomorrow isn't asked at once because the day is about to end.
  @Test func nothingOfTomorrowIsShownEarly() throws {
    let cards = try Written(Written.whole).cards
    let now = LocalInstant(try #require(Instant("2026-11-27T03:50:00Z")), minutesEast: 0)
    let settings = Settings(["learning": "12h"])
    var session = Session(
      cards: Array(cards.prefix(1)), known: [:], settings: settings,
      options: SessionOptions(mode: .flip, newLeft: 1))
    _ = session.begin(at: now)
    _ = session.receive(.line(""), at: now)
    let effects = session.receive(.line("1"), at: now)
    #expect(!effects.contains { if case .ask = $0 { true } else { false } })
    #expect(effects.contains { if case .finish = $0 { true } else { false } })
  }

  /// A step of ten minutes taken at eight to four is not the next day's: whoever sits there is asked.
  @Test func aSittingGoesOnAcrossTheRollover() throws {
    let cards = try Written(Written.whole).cards
    let now = LocalInstant(try #require(Instant("2026-11-27T03:52:00Z")), minutesEast: 0)
    var session = Session(
      cards: Array(cards.prefix(1)), known: [:],
      options: SessionOptions(mode: .flip, newLeft: 1))
    _ = session.begin(at: now)
    _ = session.receive(.line(""), at: now)
    #expect(session.count(at: now).due == 0)
    let effects = session.receive(.line("3"), at: now)
    #expect(effects.contains { if case .ask = $0 { true } else { false } })
    #expect(session.count(at: now).due == 1)
  }

  @Test func theCardIsAskedTheNextDayAtAnyHour() throws {
    let card = Card(
      id: "d/e#date", event: "e", facet: "date", kind: .when, subject: [], stems: ["When?"],
      answer: Answer(kind: .number, value: "1", text: "1"))
    let settings = Settings(["learning": "1d"])
    func session(_ known: CardProgress, _ time: String) throws -> (session: Session, asks: Bool) {
      let moment = LocalInstant(try #require(Instant(time)), minutesEast: 0)
      var session = Session(
        cards: [card], known: [card.id: known],
        settings: settings, options: SessionOptions(mode: .flip, newLeft: 10))
      let asks = session.begin(at: moment).contains { if case .ask = $0 { true } else { false } }
      return (session, asks)
    }
    let evening = LocalInstant(try #require(Instant("2026-11-26T22:00:00Z")), minutesEast: 0)
    var (first, asks) = try session(.new, "2026-11-26T22:00:00Z")
    #expect(asks)
    _ = first.receive(.line(""), at: evening)
    var due: Due?
    for case .record(let graded) in first.receive(.line("1"), at: evening) { due = graded.due }
    // As the fold has it: a time makes it a card in learning.
    let after = CardProgress(
      state: Scheduler.standard.state(after: .again, of: .new, elapsedDays: 0, due: due),
      last: evening.instant, lastDay: evening.day, due: due, reps: 1, lastGrade: .again)
    #expect(after.isLearning)
    #expect(try !session(after, "2026-11-27T03:30:00Z").asks)
    #expect(try session(after, "2026-11-27T06:00:00Z").asks)
    #expect(
      after.isDue(at: LocalInstant(evening.instant.advanced(bySeconds: 8 * 3600), minutesEast: 0)))
  }
}
