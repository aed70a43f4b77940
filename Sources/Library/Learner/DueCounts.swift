import FSRS
import Records

/// How many cards wait, and how the rest stand.
package struct DueCounts {
  /// Reviews due today.
  package var due = 0
  /// Cards in learning or relearning.
  package var learning = 0
  /// Of those, the ones whose time has come.
  package var learningNow = 0
  package var new = 0
  /// Of those, the ones to be introduced today.
  package var newToday = 0
  /// Cards in review, due or not.
  package var review = 0
  package var suspended = 0

  package init() {}

  mutating func count(_ card: CardProgress, at moment: LocalInstant) {
    if card.isSuspended {
      suspended += 1
      return
    }
    if card.isNew {
      new += 1
    } else if card.isLearning {
      learning += 1
      if card.isDue(at: moment), !card.isHidden(on: moment.day) { learningNow += 1 }
    } else {
      review += 1
      if card.isDue(at: moment), !card.isHidden(on: moment.day) { due += 1 }
    }
  }

  /// Studied cards that wait now.
  package var dueNow: Int { due + learningNow }
}
