import FSRS
import Testing

/// FSRS-7 against reference vectors, and what must hold of it for any memory and legal weights.
@Suite struct FSRS7Tests {
  struct File: Decodable {
    var cases: [Case]
  }

  struct Case: Decodable {
    var id: Int
    var weights: [Double]?
    var reviews: [[Double?]]
    var intervals: [[Double]]
  }

  @Test func vectorsAgree() throws {
    let file = try Vectors.load("fsrs-7", as: File.self)
    var compared = 0
    for history in file.cases {
      let weights = try history.weights.map { try #require(FSRS7Weights($0)) } ?? .standard
      let model = FSRS7(weights: weights)
      var state: DualMemoryState?
      for review in history.reviews {
        let grade = try #require(review[0].flatMap { Grade(rawValue: Int($0)) })
        let days = try #require(review[1]) / 86400
        if let state, let expected = review[2] {
          let recall = model.retrievability(state, elapsedDays: days)
          #expect(agree(recall, expected, within: 1e-9), "\(history.id)")
        }
        let next = model.nextStates(state, elapsedDays: days)[grade]
        #expect(agree(next.slowStability, try #require(review[4]), within: 1e-9), "\(history.id)")
        #expect(agree(next.fastStability, try #require(review[5]), within: 1e-9), "\(history.id)")
        #expect(agree(next.difficulty, try #require(review[6]), within: 1e-9), "\(history.id)")
        state = next
        compared += 1
      }
      let last = try #require(state)
      for row in history.intervals {
        let days = model.interval(last, desiredRetention: row[0])
        #expect(agree(days, row[1], within: 1e-9), "\(history.id), \(row), \(days)")
      }
    }
    #expect(file.cases.count == 150)
    #expect(compared == 1412)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func intervalInvertsRetrievability(seed: UInt64) throws {
    var draw = Draw(seed: seed)
    let model = try draw.model7(atEnds: seed.isMultiple(of: 2))
    for _ in 0..<30 {
      let state = draw.dualState()
      let retention = draw.number(0.5...0.99)
      let days = model.interval(state, desiredRetention: retention)
      let recall = model.retrievability(state, elapsedDays: days)
      if days == FSRS7.intervalRange.lowerBound {
        #expect(recall <= retention)
      } else if days == FSRS7.intervalRange.upperBound {
        #expect(recall >= retention)
      } else {
        #expect(agree(recall, retention, within: 1e-9), "\(days)")
      }
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func recallFallsWithTime(seed: UInt64) throws {
    var draw = Draw(seed: seed)
    let model = try draw.model7(atEnds: seed.isMultiple(of: 2))
    let state = draw.dualState()
    var days = 0.0
    var before = 1.0
    for _ in 0..<60 {
      let recall = model.retrievability(state, elapsedDays: days)
      #expect(recall <= before && recall > 0)
      before = recall
      days = days * 1.5 + 1e-5
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func betterGradesLeaveNoLessStabilityAndNoMoreDifficulty(seed: UInt64) throws {
    var draw = Draw(seed: seed)
    let model =
      seed.isMultiple(of: 3) ? FSRS7() : try draw.model7(atEnds: seed.isMultiple(of: 2))
    for _ in 0..<50 {
      let state = draw.dualState()
      let days = draw.number(0...3) * state.slowStability
      let next = model.nextStates(state, elapsedDays: days)
      for (worse, better) in zip(Grade.allCases, Grade.allCases.dropFirst()) {
        #expect(next[worse].slowStability <= next[better].slowStability)
        #expect(next[worse].fastStability <= next[better].fastStability)
        // A lapse that was expected makes a card hardly more difficult: less than a `hard` does.
        if worse != .again { #expect(next[worse].difficulty >= next[better].difficulty) }
      }
      #expect(next.hard.slowStability >= state.slowStability)
      #expect(next.again.slowStability <= state.slowStability)
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func statesStayInRangeAtTheBoundsOfTheWeights(seed: UInt64) throws {
    var draw = Draw(seed: seed)
    let model = try draw.model7(atEnds: true)
    var state: DualMemoryState?
    for _ in 0..<40 {
      let days = draw.chance(0.3) ? draw.number(0...1) : draw.stability()
      let next = model.nextStates(state, elapsedDays: days)[draw.grade()]
      expectInRange(next)
      #expect((0...1).contains(model.retrievability(next, elapsedDays: days)))
      #expect(FSRS7.intervalRange.contains(model.interval(next, desiredRetention: 0.9)))
      state = next
    }
  }

  @Test(arguments: [-Double.infinity, -1e300, -1, 0, 0.5, 1e300, .infinity, .nan])
  func anyArgumentGivesAStateInRange(odd: Double) {
    let model = FSRS7()
    let plain = DualMemoryState(slowStability: 5, fastStability: 1, difficulty: 5)
    for grade in Grade.allCases {
      expectInRange(model.nextState(plain, grade, elapsedDays: odd))
      let state = DualMemoryState(slowStability: odd, fastStability: odd, difficulty: odd)
      expectInRange(model.nextState(state, grade, elapsedDays: 3))
    }
    #expect((0...1).contains(model.retrievability(plain, elapsedDays: odd)))
    #expect(FSRS7.intervalRange.contains(model.interval(plain, desiredRetention: odd)))
  }

  @Test func weightsOfOtherLengthsOutOfBoundsOrOutOfOrderAreRefused() throws {
    let standard = FSRS7Weights.standard.values
    #expect(FSRS7Weights(standard) == .standard)
    #expect(FSRS7Weights.bounds.count == FSRS7Weights.count)
    for count in [0, 1, 21, 33, 35] {
      #expect(FSRS7Weights(Array(repeating: 1, count: count)) == nil)
      #expect(FSRS7Weights(clamping: Array(repeating: 1, count: count)) == nil)
    }
    for (index, range) in FSRS7Weights.bounds.enumerated() {
      for value in [range.lowerBound.nextDown, range.upperBound.nextUp, .nan, .infinity] {
        var values = standard
        values[index] = value
        #expect(FSRS7Weights(values) == nil)
        #expect((FSRS7Weights(clamping: values) == nil) == !value.isFinite)
      }
    }
    var values = standard
    values[1] = 0.05
    #expect(FSRS7Weights(values) == nil)
    #expect(try #require(FSRS7Weights(clamping: values))[1] == values[0])
  }

  private func expectInRange(_ state: DualMemoryState) {
    // Containment is false for a NaN.
    #expect(FSRS7.stabilityRange.contains(state.slowStability))
    #expect(FSRS7.stabilityRange.contains(state.fastStability))
    #expect(FSRS7.difficultyRange.contains(state.difficulty))
  }
}
