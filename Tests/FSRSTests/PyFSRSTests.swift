import FSRS
import Testing

/// `Scheduler.exact` against py-fsrs: state, step, memory, due time and retrievability.
@Suite struct PyFSRSTests {
  struct File: Decodable {
    var histories: [History]
    var canonical: Canonical
    var fuzz: [[Int]]
    var intervals: [[Double]]
    var curve: [[Double]]
  }

  struct History: Decodable {
    var id: String
    var weights: [Double]?
    var retention: Double
    var learning: [Int]
    var relearning: [Int]
    var maximum: Int
    var reviews: [[Double?]]
  }

  struct Canonical: Decodable {
    var ratings: [Int]
    var days: [Int]
    var stability: Double
    var difficulty: Double
  }

  let file: File

  init() throws { file = try Vectors.load("py-fsrs", as: File.self) }

  @Test func historiesAgree() throws {
    var compared = 0
    for history in file.histories {
      var scheduler = Scheduler.exact
      scheduler.model = .fsrs6(try model(history.weights))
      scheduler.steps = Steps(learning: history.learning, relearning: history.relearning)
      scheduler.desiredRetention = history.retention
      scheduler.maximumInterval = history.maximum
      compared += try compare(history, scheduler)
    }
    #expect(file.histories.count == 209)
    #expect(compared == 1912)
  }

  /// Follows one history up to its end or the first stability beyond ours; returns how far.
  private func compare(_ history: History, _ scheduler: Scheduler) throws -> Int {
    var card = CardState.new
    for (index, row) in history.reviews.enumerated() {
      let place: Comment = "\(history.id), review \(index)"
      let grade = try #require(row[0].flatMap { Grade(rawValue: Int($0)) })
      let stability = try #require(row[5])
      // py-fsrs knows no upper limit; from here on the two go separate ways.
      guard stability <= 36500 else { return index }
      let elapsed = (row[1] ?? 0) / 86400
      if let memory = card.memory {
        let before = scheduler.model.retrievability(
          memory, elapsedDays: FSRS6.wholeDays(elapsed))
        #expect(agree(before, try #require(row[2]), within: 1e-9), place)
      }
      let outcome = scheduler.outcomes(of: card, elapsedDays: elapsed)[grade]
      card = outcome.state
      let memory = try #require(card.memory)
      #expect(agree(memory.stability, stability, within: 1e-9), place)
      #expect(agree(memory.difficulty, try #require(row[6]), within: 1e-9), place)
      #expect(Double(outcome.interval.nominalSeconds) == row[7], place)
      let step = row[4].map { Int($0) }
      switch row[3] {
      case 1: #expect(card.phase == .learning(step: try #require(step)), place)
      case 2: #expect(card.phase == .review && step == nil, place)
      default: #expect(card.phase == .relearning(step: try #require(step)), place)
      }
    }
    return history.reviews.count
  }

  @Test func canonicalHistoryAgrees() throws {
    var card = CardState.new
    var days = 0
    for (index, rating) in file.canonical.ratings.enumerated() {
      let grade = try #require(Grade(rawValue: rating))
      let outcome = Scheduler.exact.outcomes(of: card, elapsedDays: Double(days))[grade]
      card = outcome.state
      days = outcome.interval.nominalSeconds / 86400
      #expect(days == file.canonical.days[index])
    }
    #expect(agree(card.memory?.stability ?? 0, file.canonical.stability, within: 1e-9))
    #expect(agree(card.memory?.difficulty ?? 0, file.canonical.difficulty, within: 1e-9))
  }

  @Test func intervalsAgree() throws {
    // The table's last stability, a million days, is beyond ours.
    let rows = file.intervals.filter { $0[1] <= 36500 }
    #expect(rows.count == 144)
    for row in rows {
      let days = FSRS6().interval(
        MemoryState(stability: row[1], difficulty: 5), desiredRetention: row[0])
      let whole = min(max(days.rounded(.toNearestOrEven), 1), 36500)
      #expect(whole == row[2], "\(row)")
    }
  }

  @Test func curveAgrees() {
    #expect(file.curve.count == 42)
    for row in file.curve {
      let recall = FSRS6().retrievability(
        MemoryState(stability: row[0], difficulty: 5), elapsedDays: row[1])
      #expect(agree(recall, row[2], within: 1e-12), "\(row)")
    }
  }

  @Test func fuzzWindowsAgree() {
    #expect(file.fuzz.count == 20)
    for row in file.fuzz {
      #expect(Fuzz.window(around: Double(row[0])) == row[1]...row[2], "\(row)")
    }
  }
}
