package import FSRS

/// A year (or so) of studying, played through for a desired retention: what it costs, and what is known
/// in the end.
///
/// Deterministic: the same arguments give the same figures. Large decks are played with a sample.
package struct Simulation: Hashable, Sendable {
  package var desiredRetention: Double
  /// On average, from the first day to the last.
  package var minutesADay: Double
  package var reviewsADay: Double
  /// Cards answered at least once, and the number of them that would be recalled on the last day.
  package var learnt: Double
  package var known: Double

  /// A card to play with.
  package struct Start: Hashable, Sendable {
    /// Nil for a new card.
    package var memory: MemoryState?
    /// Days since its last answer, and until it is due; negative where overdue.
    package var elapsedDays: Double
    package var dueInDays: Int

    package init(memory: MemoryState?, elapsedDays: Double = 0, dueInDays: Int = 0) {
      self.memory = memory
      self.elapsedDays = elapsedDays
      self.dueInDays = dueInDays
    }
  }

  /// Cards played at most; of more every so many-th.
  private static let most = 1500

  /// - Parameters:
  ///   - cards: all cards, new ones in the order they are introduced.
  ///   - newADay: new cards a day.
  ///   - days: how long is played, 1 or more.
  package init(
    _ cards: [Start], scheduler: Scheduler, desiredRetention: Double, newADay: Int, days: Int,
    costs: Costs, seed: UInt64 = 1
  ) {
    self.desiredRetention = desiredRetention
    let stride = max(1, (cards.count + Self.most - 1) / Self.most)
    var seconds = 0.0
    var reviews = 0.0
    var learnt = 0.0
    var known = 0.0
    var introduced = 0
    for (number, card) in cards.enumerated() {
      var begin = card.dueInDays
      if card.memory == nil {
        guard newADay > 0 else { continue }
        begin = introduced / newADay
        introduced += 1
      }
      guard number.isMultiple(of: stride) else { continue }
      // Each card has dice of its own: a retention more doesn't reshuffle all others.
      var player = Player(
        card, due: max(0, begin), scheduler: scheduler, retention: desiredRetention, costs: costs,
        seed: seed &+ UInt64(number) &* 0x9E37_79B9)
      player.play(until: days)
      seconds += player.seconds
      reviews += Double(player.answers)
      if let recall = player.recall(at: days) {
        learnt += 1
        known += recall
      }
    }
    let scale = Double(stride)
    minutesADay = seconds * scale / 60 / Double(max(1, days))
    reviewsADay = reviews * scale / Double(max(1, days))
    self.learnt = learnt * scale
    self.known = known * scale
  }
}

/// One card, played through.
private struct Player {
  private let model: ScheduledModel
  private let maximum: Int
  private let retention: Double
  private let costs: Costs
  private var dice: SplitMix64
  private var memory: MemoryState?
  /// The day of its last answer; may lie before the first.
  private var last: Double
  private var due: Int
  private(set) var seconds = 0.0
  private(set) var answers = 0

  init(
    _ card: Simulation.Start, due: Int, scheduler: Scheduler, retention: Double, costs: Costs,
    seed: UInt64
  ) {
    model = scheduler.model
    maximum = scheduler.maximumInterval
    self.retention = retention
    self.costs = costs
    dice = SplitMix64(seed: seed)
    memory = card.memory
    last = -card.elapsedDays
    self.due = due
  }

  mutating func play(until days: Int) {
    while due < days {
      let elapsed = Double(due) - last
      let grade = grade(elapsed)
      answer(grade, elapsed)
      // What was forgotten is asked again the same day, ten minutes later, until it is remembered.
      var isRemembered = grade.passes
      for _ in 0..<3 where !isRemembered {
        isRemembered = dice.unit() < 0.85
        answer(isRemembered ? .good : .again, 600.0 / 86400)
      }
      last = Double(due)
      guard let memory else { return }
      let interval = model.interval(memory, desiredRetention: retention)
      due += max(1, min(maximum, Int(min(interval, 1e6).rounded())))
    }
  }

  /// The probability of recall on a day; nil where the card was never answered.
  func recall(at day: Int) -> Double? {
    memory.map { model.retrievability($0, elapsedDays: max(0, Double(day) - last)) }
  }

  private mutating func grade(_ elapsed: Double) -> Grade {
    guard let memory else { return drawn(costs.first) }
    guard dice.unit() < model.retrievability(memory, elapsedDays: elapsed) else { return .again }
    return drawn(costs.passed)
  }

  private mutating func drawn(_ shares: ByGrade<Double>) -> Grade {
    var rest = dice.unit()
    for grade in Grade.allCases {
      rest -= shares[grade]
      if rest < 0 { return grade }
    }
    return .good
  }

  private mutating func answer(_ grade: Grade, _ elapsed: Double) {
    answers += 1
    seconds += grade.passes ? costs.remembered : costs.forgotten
    let days = model.elapsedDays(studyDays: Int(elapsed), seconds: elapsed * 86400)
    memory =
      memory.map { model.nextState($0, grade, elapsedDays: days) } ?? model.firstState(grade)
  }
}
