import FSRS
import Records
import Questions
import Session
import Testing

/// A pile of due cards: the plan that clears it, and the order in which it is asked.
@Suite struct BacklogTests {
  private static let now = LocalInstant(Instant(milliseconds: 1_795_000_000_000), minutesEast: 0)

  @Test(arguments: [
    // 20 minutes are 72 cards, at 15 seconds a card of which one in ten is asked twice.
    (640, [Int](), 15, 12), (640, Array(repeating: 20, count: 60), 20, 12),
    (80, [], 10, 3), (5000, [], 120, 12), (100_000, Array(repeating: 100, count: 60), 0, 0),
    (79, [], 0, 0),
  ]) func theLeastTimeThatClearsItInAFortnightIsOffered(
    _ row: (due: Int, coming: [Int], minutes: Int, days: Int)
  ) {
    let plan = BacklogPlan(due: row.due, coming: row.coming, on: Self.now.day)
    #expect((plan?.minutesADay ?? 0) == row.minutes)
    #expect((plan.map { $0.clearedBy - Self.now.day + 1 } ?? 0) == row.days)
  }

  /// Somebody who takes half a minute needs twice as long.
  @Test(arguments: [
    // Ten seconds of thinking, 25, none; with five for the answer.
    (0, 0, nil, 15), (49, 490_000, nil, 15), (50, 500_000, 15, 15), (200, 5_000_000, 30, 30),
    (100, 0, 5, 10),
  ]) func thePlanGoesByTheLearnersPace(
    _ row: (answers: Int, milliseconds: Int, seconds: Int?, minutes: Int)
  ) {
    let seconds = BacklogPlan.secondsACard(answers: row.answers, milliseconds: row.milliseconds)
    #expect(seconds == row.seconds)
    let plan = BacklogPlan(
      due: 640, coming: [], on: Self.now.day, secondsACard: seconds ?? BacklogPlan.usualSeconds)
    #expect(plan?.minutesADay == row.minutes)
  }

  @Test func aPlanKeepsItsWordWhereItIsFollowed() {
    for due in stride(from: 80, through: 2000, by: 60) {
      for daily in [0, 5, 30] {
        let coming = Array(repeating: daily, count: 60)
        guard let plan = BacklogPlan(due: due, coming: coming, on: Self.now.day) else { continue }
        var milliseconds = 0
        var left = due
        let days = plan.clearedBy - Self.now.day + 1
        for day in 0..<days {
          if day > 0 { left += daily }
          milliseconds = plan.minutesADay * 60_000
          while left > 0, milliseconds >= 16_500 {
            left -= 1
            milliseconds -= 16_500
          }
        }
        #expect(left == 0)
      }
    }
  }

  private static func card(_ number: Int) -> CardOutline {
    CardOutline(
      id: "d/e\(number)#date", event: "e\(number)", facet: "date", kind: .when, firstDay: number,
      tags: [], siblingGroups: [])
  }

  /// Cards of which the later ones are overdue for longer, but more stable.
  private static func queue(_ count: Int) -> Queue {
    var known: [CardID: CardProgress] = [:]
    for number in 0..<count {
      let stability = number.isMultiple(of: 2) ? 100.0 : 2.0
      known[card(number).id] = CardProgress(
        state: CardState(
          phase: .review, memory: MemoryState(stability: stability, difficulty: 5)),
        lastDay: now.day.advanced(by: -20), due: .day(now.day.advanced(by: -1 - number % 5)),
        reps: 9, lastGrade: .good)
    }
    return Queue(
      cards: (0..<count).map(card), known: known, new: Allowance(common: 0))
  }

  @Test func aPileIsAskedByRetrievability() {
    var queue = Self.queue(100)
    var asked: [Int] = []
    for _ in 0..<100 {
      guard let card = queue.next(at: Self.now, after: nil) else { break }
      asked.append(card.firstDay ?? -1)
      queue.skip(card.id)
    }
    #expect(asked.count == 100)
    // The stable half, still known, goes first.
    #expect(asked.prefix(50).allSatisfy { $0.isMultiple(of: 2) })
  }

  @Test func anEveningsWorkIsAskedByDueDay() {
    var queue = Self.queue(20)
    let first = queue.next(at: Self.now, after: nil)
    // Due for longest, and the first of those by id.
    #expect(first?.firstDay == 14)
  }
}
