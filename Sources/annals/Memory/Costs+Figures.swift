import FSRS
import Progress
import Session

extension Costs {
  /// What the learner's answers cost.
  init(_ figures: ReviewFigures) {
    func sums(_ cost: ReviewFigures.Cost) -> Sums {
      func counts(_ counts: [Int]) -> ByGrade<Int> { ByGrade { counts[$0.rawValue - 1] } }
      return Sums(
        timed: cost.timing.answers, milliseconds: cost.timing.milliseconds,
        first: counts(cost.first), later: counts(cost.later))
    }
    self.init(passed: sums(figures.passed), failed: sums(figures.failed))
  }
}
