import FSRS
import Records
import Study

/// How many cards wait, and how the rest stand.
struct Standing {
  /// Reviews due today.
  var due = 0
  /// Cards in learning or relearning.
  var learning = 0
  /// Of those, the ones whose time has come.
  var learningNow = 0
  var new = 0
  /// Of those, the ones to be introduced today.
  var newToday = 0
  /// Cards in review, due or not.
  var review = 0
  var suspended = 0

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
  var dueNow: Int { due + learningNow }

  /// `12 due, 3 in learning, 10 new today.`
  var sentence: String {
    var parts: [String] = []
    if due > 0 { parts.append("\(due) due") }
    if learning > 0 { parts.append("\(learning) in learning") }
    if newToday > 0 { parts.append("\(newToday) new for today") }
    return parts.isEmpty ? "nothing is due now." : parts.joined(separator: ", ") + "."
  }
}
