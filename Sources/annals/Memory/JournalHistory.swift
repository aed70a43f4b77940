import FSRS
import Progress
import Records
import Session

/// The learner's own reviews as the optimiser takes them.
struct JournalHistory {
  /// In the order of time, as weights are fitted to.
  private(set) var history = ReviewHistory()

  init(_ log: ReviewLog) {
    var last = [(life: Int, day: StudyDay)?](repeating: nil, count: log.cardCount)
    log.eachReview { review in
      let before = last[review.card].flatMap { $0.life == review.life ? $0 : nil }
      let elapsed = before.map { max(0, review.day - $0.day) } ?? 0
      // After a reset a card is another one.
      let card = review.card + review.life * log.cardCount
      history.append(card: card, grade: review.grade, elapsedDays: elapsed)
      last[review.card] = (review.life, max(review.day, before?.day ?? review.day))
    }
  }
}
