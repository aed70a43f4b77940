import FSRS
import Testing

/// How an interval is said to have come about, and what is left free.
@Suite struct ScheduleTraceTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func thePartsAddUpToTheInterval(seed: UInt64) throws {
    var draw = Draw(seed: seed)
    var scheduler = try SchedulerTests.scheduler(&draw)
    if draw.chance(0.5) { scheduler.model = .fsrs7(FSRS7()) }
    let taken = Set((0..<draw.whole(0...30)).map { _ in draw.whole(1...90) })
    for _ in 0..<20 {
      let traces = scheduler.traces(
        of: draw.card(), elapsedDays: draw.number(0...60),
        previousInterval: draw.chance(0.5) ? draw.whole(1...60) : nil, seed: draw.seed(),
        avoiding: taken.contains)
      for grade in Grade.allCases {
        let trace = traces[grade]
        let shifts = trace.shifts
        guard case .days(let days) = trace.outcome.interval else { continue }
        #expect(
          days == trace.nearestDays + shifts.rails + shifts.order + shifts.fuzz + shifts.free)
        #expect(days >= trace.fewestDays || days == scheduler.maximumInterval)
        if let window = trace.window, shifts.free != 0 {
          #expect(window.contains(days) && !taken.contains(days))
          #expect(taken.contains(trace.drawnDays))
        }
      }
    }
  }

  @Test func aTakenDayIsLeftFreeWhereTheWindowHasAnother() {
    let card = CardState(phase: .review, memory: MemoryState(stability: 30, difficulty: 5))
    for seed in 0..<50 as Range<UInt64> {
      func days(_ isTaken: (Int) -> Bool) -> Int {
        let outcomes = Scheduler.standard.outcomes(
          of: card, elapsedDays: 30, previousInterval: 30, seed: seed, avoiding: isTaken)
        guard case .days(let days) = outcomes.good.interval else { return 0 }
        return days
      }
      let usual = days { _ in false }
      #expect(abs(days { $0 == usual } - usual) == 1)
      // Where no day is free the day stays.
      #expect(days { _ in true } == usual)
    }
  }

  /// One grade by itself, with its due date recorded: what a journal is folded with.
  @Test(arguments: 0..<100 as Range<UInt64>)
  func oneGradeByItselfIsTheSame(seed: UInt64) throws {
    var draw = Draw(seed: seed)
    let scheduler = try SchedulerTests.scheduler(&draw)
    for _ in 0..<20 {
      let card = draw.card()
      let days = draw.number(0...60)
      let outcomes = scheduler.outcomes(of: card, elapsedDays: days)
      for grade in Grade.allCases {
        let due: Due =
          switch outcomes[grade].interval {
          case .days(let days): .day(StudyDay(number: days))
          case .seconds(let seconds): .instant(Instant(milliseconds: seconds * 1000))
          }
        #expect(
          scheduler.state(after: grade, of: card, elapsedDays: days, due: due)
            == outcomes[grade].state)
        #expect(
          scheduler.state(after: grade, of: card, elapsedDays: days, due: nil)
            == outcomes[grade].state)
      }
    }
  }
}
