import FSRS
import Progress
import Records
import Study

/// A plan for a pile of due cards, in words.
enum BacklogText {
  /// `640 due: 20 min a day clears it by 4 December 2026.`
  static func sentence(_ plan: BacklogPlan) -> String {
    "\(plan.due) due: \(plan.minutesADay) min a day clears it by \(DayText.date(plan.clearedBy))."
  }
}

extension Learner {
  /// How the cards of these decks that are due by `moment` can be cleared; nil where they are few.
  func backlogPlan(for decks: [String], at moment: LocalInstant) -> BacklogPlan? {
    let (due, coming) = dueByDay(of: decks, at: moment)
    return BacklogPlan(
      due: due, coming: coming, on: moment.day, secondsACard: secondsACard(at: moment))
  }

  /// What one card takes, by the answers of the last 30 days.
  func secondsACard(at moment: LocalInstant) -> Int {
    let timing = state.timing(from: moment.day.advanced(by: -29))
    return BacklogPlan.secondsACard(answers: timing.answers, milliseconds: timing.milliseconds)
      ?? BacklogPlan.usualSeconds
  }

  /// Cards due now, and those that become due 1, 2, … 60 days from now.
  func dueByDay(of decks: [String], at moment: LocalInstant) -> (now: Int, coming: [Int]) {
    let decks = Set(decks)
    var now = 0
    var coming = Array(repeating: 0, count: 60)
    for (id, card) in state.cards {
      guard let due = card.due, !card.isSuspended, decks.contains(String(id.deck))
      else { continue }
      let day: StudyDay
      switch due {
      case .day(let date): day = max(date, card.buriedUntil ?? date)
      // What is in learning is today's work.
      case .instant: day = moment.day
      }
      let ahead = day - moment.day
      if ahead <= 0 { now += 1 } else if ahead <= coming.count { coming[ahead - 1] += 1 }
    }
    return (now, coming)
  }
}
