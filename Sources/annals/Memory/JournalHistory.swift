import FSRS
import Progress
import Records
import Session

/// The learner's own reviews as the optimiser takes them.
struct JournalHistory {
  /// In the order of time, as weights are fitted to.
  private(set) var history = ReviewHistory()
  private(set) var habit = HardHabit()

  init(_ log: ReviewLog) {
    var last = [(life: Int, day: StudyDay, grade: Grade)?](repeating: nil, count: log.cardCount)
    log.eachReview { review in
      let before = last[review.card].flatMap { $0.life == review.life ? $0 : nil }
      let elapsed = before.map { max(0, review.day - $0.day) } ?? 0
      // After a reset a card is another one.
      let card = review.card + review.life * log.cardCount
      history.append(card: card, grade: review.grade, elapsedDays: elapsed)
      if let before, elapsed > 0 { habit.count(review.grade, after: before.grade) }
      last[review.card] = (review.life, max(review.day, before?.day ?? review.day), review.grade)
    }
  }
}
