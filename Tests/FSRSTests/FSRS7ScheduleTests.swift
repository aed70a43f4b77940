import FSRS
import Testing

/// FSRS-7 as a schedule: its memories, between the guard rails.
@Suite struct FSRS7ScheduleTests {
  private static let scheduler = Scheduler(model: .fsrs7(FSRS7()))

  @Test func firstAnswersStayWithinReach() {
    var scheduler = Self.scheduler
    scheduler.fuzz = false
    let outcomes = scheduler.outcomes(of: .new, elapsedDays: 0)
    #expect(outcomes.again.interval == .seconds(60))
    #expect(outcomes.again.state.phase == .learning(step: 0))
    #expect(outcomes.hard.interval == .days(1) && outcomes.good.interval == .days(5))
    #expect(outcomes.easy.interval == .days(21) && outcomes.easy.state.phase == .review)
    #expect(outcomes.good.state.memory?.fastStability != nil)
  }

  /// Again, then *good* whenever it is due: out of the session within a few answers, then growing.
  @Test func aForgottenCardGetsOutOfItsSession() {
    var card = Self.scheduler.outcomes(of: .new, elapsedDays: 0).again.state
    var wait = Interval.seconds(60)
    var inSession = 0
    var days: [Int] = []
    for seed in 0..<12 {
      let elapsed = Double(wait.nominalSeconds) / 86400
      var previous: Int?
      if case .days(let days) = wait { previous = days }
      let outcome = Self.scheduler.outcomes(
        of: card, elapsedDays: elapsed, previousInterval: previous, seed: UInt64(seed)
      ).good
      card = outcome.state
      wait = outcome.interval
      if case .days(let count) = wait { days.append(count) } else { inSession += 1 }
    }
    #expect((1...4).contains(inSession), "\(inSession)")
    #expect(days == days.sorted() && days.last ?? 0 > 100, "\(days)")
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func gradesAreInOrderWithinTheRails(seed: UInt64) throws {
    var draw = Draw(seed: seed)
    var scheduler = Self.scheduler
    if draw.chance(0.7) {
      scheduler.model = .fsrs7(try draw.model7(atEnds: draw.chance(0.3)))
    }
    scheduler.desiredRetention = draw.number(0.5...1)
    if draw.chance(0.2) { scheduler.maximumInterval = draw.whole(1...40) }
    if draw.chance(0.3) { scheduler.fuzz = false }
    for _ in 0..<30 {
      var card = draw.card()
      if draw.chance(0.8) { card.memory?.fastStability = draw.stability() }
      let elapsed = draw.number(0...50)
      let previous = draw.chance(0.5) ? draw.whole(1...60) : nil
      let seed = draw.seed()
      let outcomes = scheduler.outcomes(
        of: card, elapsedDays: elapsed, previousInterval: previous, seed: seed)
      // The preview is what happens.
      #expect(
        outcomes
          == scheduler.outcomes(
            of: card, elapsedDays: elapsed, previousInterval: previous, seed: seed))
      for (worse, better) in zip(Grade.allCases, Grade.allCases.dropFirst()) {
        let (a, b) = (outcomes[worse].interval, outcomes[better].interval)
        #expect(
          a.nominalSeconds < b.nominalSeconds || b == .days(scheduler.maximumInterval)
            || (worse == .again && a == b),
          "\(a) \(b)")
      }
      let before = max(elapsed, Double(previous ?? 0))
      for (grade, growth) in [(Grade.hard, 2.5), (.good, 6), (.easy, 10)] {
        guard case .days(let days) = outcomes[grade].interval else { continue }
        #expect(days <= scheduler.maximumInterval)
        // Order may add a day a grade, where the cap below leaves no room.
        if card.memory != nil, previous != nil {
          #expect(Double(days) <= max(1, before) * growth + 3, "\(grade) \(days) after \(before)")
        }
      }
      #expect(outcomes.again.interval.nominalSeconds >= 60)
    }
  }

  @Test func aMemoryTakenOverFromFSRS6IsUsed() {
    let card = CardState(phase: .review, memory: MemoryState(stability: 30, difficulty: 5))
    let outcomes = Self.scheduler.outcomes(of: card, elapsedDays: 30, previousInterval: 30)
    guard case .days(let days) = outcomes.good.interval else {
      Issue.record("\(outcomes.good)")
      return
    }
    #expect((31...180).contains(days))
  }

  @Test func eachModelCountsItsOwnTime() {
    #expect(Self.scheduler.model.elapsedDays(studyDays: 1, seconds: 43200) == 0.5)
    #expect(Self.scheduler.model.elapsedDays(studyDays: 2, seconds: nil) == 2)
    #expect(Self.scheduler.model.elapsedDays(studyDays: 0, seconds: -5) == 0)
    #expect(Scheduler.standard.model.elapsedDays(studyDays: 1, seconds: 43200) == 1)
    #expect(Scheduler.standard.model.elapsedDays(studyDays: -1, seconds: 0) == 0)
  }
}
