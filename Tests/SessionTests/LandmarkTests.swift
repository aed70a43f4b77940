import EDTF
import FSRS
import Questions
import Records
import Session
import Testing
import WrittenChronicle

/// What a date is set beside after it was asked.
@Suite struct LandmarkTests {
  private static let now = LocalInstant(Instant(milliseconds: 1_795_000_000_000), minutesEast: 0)

  private static func known(due days: Int) -> CardProgress {
    CardProgress(
      state: CardState(phase: .review, memory: MemoryState(stability: 20, difficulty: 5)),
      lastDay: now.day.advanced(by: -3), due: .day(now.day.advanced(by: days)), reps: 3,
      lastGrade: .good)
  }

  /// Where the date stands after `typed` was the answer to `joins#date` (1889).
  private static func time(_ typed: String, known: [CardID: CardProgress]) throws -> DateInTime? {
    let written = try Written(Written.whole)
    let asked = try #require(written.card("joins#date"))
    var known = known
    // It alone is due.
    known[asked.id] = self.known(due: 0)
    var session = Session(
      cards: written.cards, known: known, chronicles: [written.chronicle],
      options: SessionOptions(mode: .type, newLeft: 0))
    guard case .ask(let first, _)? = session.begin(at: now).first, first.card == asked else {
      Issue.record("another card was asked")
      return nil
    }
    for case .reveal(let revealed) in session.receive(.line(typed), at: now) {
      return revealed.time
    }
    return nil
  }

  @Test func aWrongDateStandsBetweenTheNearestOnesKnown() throws {
    let time = try Self.time(
      "1890",
      known: [
        "test/birth#date": Self.known(due: 9), "test/trip#date": Self.known(due: 9),
        "test/march#date": Self.known(due: 9),
      ])
    #expect(time?.typed?.text == "1890")
    #expect(time?.before?.label == "was born")
    #expect(time?.after?.label == "travelled to the congress")
    #expect(
      time?.sentences == [
        "1889 is 18 or 19 years after “was born” (2 May 1870) and four or five years before “travelled to the congress” (August 1894)."
      ])
  }

  /// Never more than has passed: in January 1907 somebody born in December 1892 was 14.
  @Test(arguments: [
    ("1907-01", "1892-12-02", "14 years"), ("1907", "1892-12-02", "14 or 15 years"),
    ("1907", "1892", "15 years"), ("1907-12", "1892-12-02", "14 or 15 years"),
    ("1901", "1892-12-02", "eight or nine years"),
    ("1894-01", "1892-12-02", "one year and one month"),
    ("1893-01-30", "1892-12-02", "one month and 28 days"),
    ("1893-04-30", "1892-12-02", "four months"),
  ])
  func theDistanceIsNoMoreThanHasPassed(_ right: String, _ known: String, _ amount: String) throws {
    let written = try Written(
      Written.header + "    - {id: a, what: was fined, date: \"\(right)\"}\n"
        + "    - {id: b, what: was born, date: \"\(known)\"}\n")
    let asked = try #require(written.card("a#date"))
    var session = Session(
      cards: written.cards,
      known: [asked.id: Self.known(due: 0), "test/b#date": Self.known(due: 9)],
      chronicles: [written.chronicle], options: SessionOptions(mode: .type, newLeft: 0))
    _ = session.begin(at: Self.now)
    var said: [String] = []
    for case .reveal(let revealed) in session.receive(.line(right), at: Self.now) {
      said += revealed.time?.sentences ?? []
    }
    #expect(said.count == 1 && said[0].contains(" is \(amount) after"), "\(said)")
  }

  @Test func whatIsWaitingGivesNothingAway() throws {
    let time = try Self.time(
      "1890", known: ["test/birth#date": Self.known(due: 9)])
    #expect(time?.after == nil)
    #expect(try Self.time("1889", known: [:]) == nil)
  }

  @Test func aRightDateIsSetBesideLandmarksAlone() throws {
    let time = try Self.time("1889", known: ["test/birth#date": Self.known(due: 9)])
    #expect(time?.typed == nil)
    #expect(time?.before?.date.text == "2 May 1870")
  }
}
