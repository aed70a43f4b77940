import FSRS
import Glibc

/// The replay of a million reviews by the models alone, on one core: the bar (issue 9) is 0.15 s.
///
/// Three rounds of each, so that the clock's frequency shows; as JSON, one line a round. Exits with 1
/// where the best round of FSRS-6 misses the bar.
@main
struct FSRSBenchmark {
  struct Review {
    var card: Int
    var grade: Grade
    var days: Double
  }

  static let bar = 0.15

  static func main() {
    let cards = 100_000
    let reviews = reviews(1_000_000, cards: cards)
    var least = Double.infinity
    for round in 1...3 {
      least = min(least, measure("fsrs6", FSRS6(), reviews, cards, round))
      measure("scheduled fsrs6", ScheduledModel.fsrs6(FSRS6()), reviews, cards, round)
      measure("fsrs7", FSRS7(), reviews, cards, round)
    }
    if least > bar { exit(1) }
  }

  /// A tenth of them on the day of the review before, as at a learner's.
  static func reviews(_ count: Int, cards: Int) -> [Review] {
    var generator = SplitMix64(seed: 1)
    return (0..<count).map { index in
      let share = generator.unit()
      let grade: Grade = share < 0.1 ? .again : share < 0.2 ? .hard : share < 0.9 ? .good : .easy
      let days = generator.unit() < 0.1 ? 0 : (1 + generator.unit() * 60).rounded(.down)
      return Review(card: index % cards, grade: grade, days: days)
    }
  }

  @discardableResult
  static func measure<Model: MemoryModel>(
    _ name: String, _ model: Model, _ reviews: [Review], _ cards: Int, _ round: Int
  ) -> Double {
    let clock = ContinuousClock()
    var states = [Model.State?](repeating: nil, count: cards)
    let time = clock.measure {
      for review in reviews {
        states[review.card] =
          if let state = states[review.card] {
            model.nextState(state, review.grade, elapsedDays: review.days)
          } else {
            model.firstState(review.grade)
          }
      }
    }
    // Used, so that it is computed.
    let hash = states.hashValue == 0 ? 1 : 0
    let seconds = Double(time.components.attoseconds) * 1e-18 + Double(time.components.seconds)
    print(
      "{\"model\":\"\(name)\",\"round\":\(round),\"reviews\":\(reviews.count + hash),\"seconds\":\(seconds)}"
    )
    return seconds
  }
}
