import FSRS
import Records
import Grading
import Questions
import Session
import Testing

/// What a session says of cards that are forgotten again and again.
@Suite struct LeechSessionTests {
  private static func summary(lapses: Int, lastGrade: Grade, cards count: Int = 1) -> Summary? {
    let moment = LocalInstant(
      Instant("2026-11-26T10:00:00Z") ?? Instant(milliseconds: 0), minutesEast: 0)
    let cards = (0..<count).map {
      Card(
        id: "d/e\($0)#number", event: "e", facet: "number", kind: .number, subject: [],
        stems: ["How many?"], answer: Answer(kind: .number, value: "1", text: "1"))
    }
    let known = CardProgress(
      state: CardState(phase: .review, memory: MemoryState(stability: 5, difficulty: 8)),
      lastDay: moment.day.advanced(by: -5), due: .day(moment.day), reps: 20, lapses: lapses,
      lastGrade: lastGrade)
    var session = Session(
      cards: cards, known: Dictionary(uniqueKeysWithValues: cards.map { ($0.id, known) }),
      options: SessionOptions(mode: .flip, newLeft: 0, limit: count))
    var effects = session.begin(at: moment)
    for _ in 0..<count {
      _ = session.receive(.line(""), at: moment)
      effects = session.receive(.line("1"), at: moment)
    }
    for case .finish(let summary) in effects { return summary }
    return nil
  }

  @Test func theEighthLapseNamesALeechAndItsRemedy() throws {
    let leech = try #require(Self.summary(lapses: 7, lastGrade: .good)?.leeches.first)
    #expect(leech.lapses == 8 && leech.remedy.contains("note"))
    #expect(Self.summary(lapses: 6, lastGrade: .good)?.leeches == [])
    #expect(Self.summary(lapses: 8, lastGrade: .good)?.leeches == [])
    #expect(Self.summary(lapses: 11, lastGrade: .good)?.leeches.count == 1)
  }

  @Test func hardBeforeAgainIsCounted() throws {
    let summary = try #require(Self.summary(lapses: 0, lastGrade: .hard, cards: 3))
    #expect(summary.forgotten == 3 && summary.forgottenAfterHard == 3)
    let good = try #require(Self.summary(lapses: 0, lastGrade: .good, cards: 3))
    #expect(good.forgotten == 3 && good.forgottenAfterHard == 0)
  }
}
