import FSRS
import Progress
import Records
import Session

/// The learner's own reviews as the optimiser and the figures take them.
struct JournalHistory {
  /// In the order of time, as weights are fitted to.
  private(set) var history = ReviewHistory()
  private(set) var habit = HardHabit()
  /// What answers cost.
  let costs: Costs
  var count: Int { history.count }

  /// - Parameter state: with its records; else there is nothing.
  init(_ state: LearnerState) {
    struct Life: Hashable {
      var card: CardID
      var number: Int
    }
    var numbers: [Life: Int] = [:]
    var last: [Int: (day: StudyDay, grade: Grade)] = [:]
    var answers: [(grade: Grade, isFirst: Bool, milliseconds: Int)] = []
    for (review, _, life) in state.allReviews {
      // After a reset a card is another one.
      let card = numbers[Life(card: review.card, number: life), default: numbers.count]
      numbers[Life(card: review.card, number: life)] = card
      let before = last[card]
      let elapsed = before.map { max(0, review.day - $0.day) } ?? 0
      history.append(card: card, grade: review.grade, elapsedDays: elapsed)
      answers.append((review.grade, before == nil, review.milliseconds))
      if let before, elapsed > 0 { habit.count(review.grade, after: before.grade) }
      last[card] = (max(review.day, before?.day ?? review.day), review.grade)
    }
    costs = Costs(answers)
  }
}
