import FSRS
import Testing

/// What must hold of the model for any memory and any legal weights.
@Suite struct FSRS6Tests {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func recallAfterStabilityIsNineTenths(seed: UInt64) throws {
    var draw = Draw(seed: seed)
    let model = try draw.model(atEnds: seed.isMultiple(of: 2))
    for _ in 0..<50 {
      let state = draw.state()
      #expect(agree(model.retrievability(state, elapsedDays: state.stability), 0.9, within: 1e-12))
      #expect(model.retrievability(state, elapsedDays: 0) == 1)
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func intervalInvertsRetrievability(seed: UInt64) throws {
    var draw = Draw(seed: seed)
    let model = try draw.model(atEnds: seed.isMultiple(of: 2))
    for _ in 0..<50 {
      let state = draw.state()
      let retention = draw.number(0.5...0.99)
      let days = model.interval(state, desiredRetention: retention)
      #expect(days > 0)
      #expect(agree(model.retrievability(state, elapsedDays: days), retention, within: 1e-9))
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func recallFallsWithTime(seed: UInt64) throws {
    var draw = Draw(seed: seed)
    let model = try draw.model(atEnds: false)
    let state = draw.state()
    var days = 0.0
    var before = 1.0
    for _ in 0..<100 {
      days += state.stability * draw.number(0.01...1)
      let recall = model.retrievability(state, elapsedDays: days)
      #expect(recall < before && recall > 0)
      before = recall
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func betterGradesLeaveNoLessStabilityAndNoMoreDifficulty(seed: UInt64) throws {
    var draw = Draw(seed: seed)
    let standard = seed.isMultiple(of: 3)
    let model = standard ? FSRS6() : try draw.model(atEnds: seed.isMultiple(of: 2))
    for _ in 0..<100 {
      let state = draw.state()
      let days = draw.chance(0.3) ? 0 : draw.number(0...3) * state.stability
      let next = model.nextStates(state, elapsedDays: days)
      for (worse, better) in zip(Grade.allCases, Grade.allCases.dropFirst()) {
        #expect(next[worse].stability <= next[better].stability)
        #expect(next[worse].difficulty >= next[better].difficulty)
      }
      // A pass never weakens a memory, a lapse on a later day never strengthens it.
      #expect(next.hard.stability >= state.stability)
      if days >= 1 { #expect(next.again.stability <= state.stability) }
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func statesStayInRangeAtTheBoundsOfTheWeights(seed: UInt64) throws {
    var draw = Draw(seed: seed)
    let model = try draw.model(atEnds: true)
    var state: MemoryState?
    for _ in 0..<60 {
      let days = draw.chance(0.3) ? draw.number(0...1) : draw.stability()
      let next = model.nextStates(state, elapsedDays: days)[draw.grade()]
      // Containment is false for a NaN.
      #expect(FSRS6.stabilityRange.contains(next.stability))
      #expect(FSRS6.difficultyRange.contains(next.difficulty))
      #expect((0...1).contains(model.retrievability(next, elapsedDays: days)))
      #expect(model.interval(next, desiredRetention: 0.9).isFinite)
      state = next
    }
  }

  @Test(arguments: [-Double.infinity, -1e300, -1, 0, 0.5, 1e300, .infinity, .nan])
  func anyArgumentGivesAStateInRange(odd: Double) {
    let model = FSRS6()
    let plain = MemoryState(stability: 5, difficulty: 5)
    for grade in Grade.allCases {
      for next in [
        model.nextState(plain, grade, elapsedDays: odd),
        model.nextState(MemoryState(stability: odd, difficulty: odd), grade, elapsedDays: 3),
      ] {
        #expect(FSRS6.stabilityRange.contains(next.stability))
        #expect(FSRS6.difficultyRange.contains(next.difficulty))
      }
    }
    #expect((0...1).contains(model.retrievability(plain, elapsedDays: odd)))
    #expect(model.interval(plain, desiredRetention: odd) >= 0)
    #expect(FSRS6.wholeDays(odd) >= 0)
  }

  @Test func partsOfADayDoNotCount() {
    let state = MemoryState(stability: 5, difficulty: 5)
    let model = FSRS6()
    for grade in Grade.allCases {
      #expect(
        model.nextState(state, grade, elapsedDays: 0.99)
          == model.nextState(state, grade, elapsedDays: 0))
      #expect(
        model.nextState(state, grade, elapsedDays: 7.99)
          == model.nextState(state, grade, elapsedDays: 7))
      #expect(
        model.nextState(state, grade, elapsedDays: 0)
          != model.nextState(state, grade, elapsedDays: 1))
    }
  }
}
