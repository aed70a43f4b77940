import FSRS

/// Somebody who forgets as the memory model says, grades as the learner does, and takes as long.
struct SimulatedLearner {
  private let costs: Costs
  private var dice: SplitMix64
  private(set) var seconds = 0.0
  private(set) var answers = 0

  /// Of what was answered minutes ago, so much is remembered; no model of days tells.
  private static let sameSitting = 0.85

  init(_ costs: Costs, seed: UInt64) {
    self.costs = costs
    dice = SplitMix64(seed: seed)
  }

  /// Answers a card once.
  mutating func answer(_ card: inout PlayedCard, by scheduler: Scheduler) {
    let grade = grade(of: card, by: scheduler.model)
    answers += 1
    seconds += grade.passes ? costs.remembered : costs.forgotten
    card.answer(grade, by: scheduler)
  }

  /// Answers a card until a day is over.
  mutating func finish(_ card: inout PlayedCard, through day: Int, by scheduler: Scheduler) {
    while card.day <= day { answer(&card, by: scheduler) }
  }

  private mutating func grade(of card: PlayedCard, by model: ScheduledModel) -> Grade {
    if card.isSameSitting { return dice.unit() < Self.sameSitting ? .good : .again }
    guard let recall = card.recall(by: model) else { return drawn(costs.first) }
    return dice.unit() < recall ? drawn(costs.passed) : .again
  }

  private mutating func drawn(_ shares: ByGrade<Double>) -> Grade {
    var rest = dice.unit()
    for grade in Grade.allCases {
      rest -= shares[grade]
      if rest < 0 { return grade }
    }
    return .good
  }
}

extension Costs {
  /// What a card takes on one day on average, repetitions within the sitting included, in seconds.
  struct OfADay {
    /// On the day it is introduced.
    var new = 0.0
    /// After it was forgotten.
    var forgotten = 0.0
    var remembered = 0.0

    func seconds(recall: Double) -> Double { recall * remembered + (1 - recall) * forgotten }
  }

  /// Found by playing it.
  func ofADay(_ scheduler: Scheduler) -> OfADay {
    let count = 200
    var costs = OfADay(remembered: remembered)
    let known = CardState(phase: .review, memory: MemoryState(stability: 10, difficulty: 5))
    var seeds = SplitMix64(seed: 1)
    for _ in 0..<count {
      var learner = SimulatedLearner(self, seed: seeds.next())
      var card = PlayedCard(newOn: 0)
      learner.finish(&card, through: 0, by: scheduler)
      costs.new += learner.seconds / Double(count)
      learner = SimulatedLearner(self, seed: seeds.next())
      card = PlayedCard(known, elapsedDays: 10)
      card.answer(.again, by: scheduler)
      learner.finish(&card, through: 0, by: scheduler)
      costs.forgotten += (forgotten + learner.seconds) / Double(count)
    }
    return costs
  }
}
