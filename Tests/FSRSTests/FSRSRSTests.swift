import FSRS
import Testing

/// The model against fsrs-rs, which Anki uses; it computes with 32 bits, hence the tolerance.
@Suite struct FSRSRSTests {
  struct File: Decodable {
    var cases: [Case]
    var migrations: [Migration]
    var first: [[Double]]
    /// Ease, interval and retention; stability and difficulty.
    var sm2: [[Double]]
  }

  struct Case: Decodable {
    var id: String
    var weights: [Double]?
    var reviews: [[Int]]
    var states: [[Double]]
    var intervals: [[Double]]
    var elapsed: Double
    var retention: Double
    var next: [[Double]]
  }

  struct Migration: Decodable {
    var from: [Double]
    var to: [Double]
  }

  static let tolerance = 3e-4

  let file: File

  init() throws { file = try Vectors.load("fsrs-rs", as: File.self) }

  @Test func statesAgree() throws {
    var compared = 0
    for history in file.cases {
      let model = try model(history.weights)
      var state: MemoryState?
      for (review, expected) in zip(history.reviews, history.states) {
        let grade = try #require(Grade(rawValue: review[0]))
        state = model.nextStates(state, elapsedDays: Double(review[1]))[grade]
        expect(state, expected, "\(history.id), review \(compared)")
        compared += 1
      }
    }
    #expect(file.cases.count == 160)
    #expect(compared == 1652)
  }

  @Test func intervalsAndNextStatesAgree() throws {
    for history in file.cases {
      let model = try model(history.weights)
      // From their last state, so that this does not test the whole history again.
      let last = try #require(history.states.last)
      let state = MemoryState(stability: last[0], difficulty: last[1])
      for row in history.intervals {
        let days = model.interval(state, desiredRetention: row[0])
        #expect(agree(days, row[1], within: Self.tolerance), "\(history.id), \(row)")
      }
      let next = model.nextStates(state, elapsedDays: history.elapsed)
      for (grade, expected) in zip(Grade.allCases, history.next) {
        expect(next[grade], expected, "\(history.id), \(grade)")
        let days = model.interval(next[grade], desiredRetention: history.retention)
        #expect(agree(days, expected[2], within: Self.tolerance), "\(history.id), \(grade)")
      }
    }
  }

  @Test func firstStatesAgree() {
    for (grade, expected) in zip(Grade.allCases, file.first) {
      expect(FSRS6().firstState(grade), expected, "\(grade)")
      let days = FSRS6().interval(FSRS6().firstState(grade), desiredRetention: 0.9)
      #expect(agree(days, expected[2], within: Self.tolerance))
    }
  }

  @Test func memoriesOfSM2Agree() {
    #expect(file.sm2.count == 48)
    for row in file.sm2 {
      expect(
        FSRS6().state(ease: row[0], interval: row[1], retention: row[2]), Array(row[3...]),
        "\(row)")
    }
    // Whatever the arguments, the memory is one.
    for odd in [-1.0, 0, 1, .nan, .infinity, 1e300, Double.leastNonzeroMagnitude] {
      for state in [
        FSRS6().state(ease: odd, interval: 5), FSRS6().state(ease: 2.5, interval: odd),
        FSRS6().state(ease: 2.5, interval: 5, retention: odd),
      ] {
        #expect(FSRS6.stabilityRange.contains(state.stability))
        #expect(FSRS6.difficultyRange.contains(state.difficulty))
      }
    }
  }

  @Test func migrationsAgree() throws {
    #expect(file.migrations.map(\.from.count) == [17, 19])
    for migration in file.migrations {
      let weights = try #require(FSRS6Weights(migrating: migration.from))
      for (index, expected) in migration.to.enumerated() {
        #expect(agree(weights[index], expected, within: 1e-6), "weight \(index)")
      }
    }
  }

  private func expect(_ state: MemoryState?, _ expected: [Double], _ place: Comment) {
    #expect(agree(state?.stability ?? 0, expected[0], within: Self.tolerance), place)
    #expect(agree(state?.difficulty ?? 0, expected[1], within: Self.tolerance), place)
  }
}
