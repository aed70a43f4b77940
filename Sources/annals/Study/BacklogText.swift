import FSRS
import Progress
import Records
import Session

/// A plan for a pile of due cards, in words.
enum BacklogText {
  /// `640 due: 20 min a day clears it by 4 December 2026.`
  static func sentence(_ plan: BacklogPlan) -> String {
    "\(plan.due) due: \(plan.minutesADay) min a day clears it by \(DayText.date(plan.clearedBy))."
  }
}
