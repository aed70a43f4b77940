import FSRS
import Library
import Progress
import Records
import Session

extension Learner {
  /// What the learner's own answers cost.
  func costs(at moment: LocalInstant) -> Costs {
    let figures = tally(of: nil, at: moment).figures
    let (passed, failed) = (figures.passed, figures.failed)
    let counts = passed.first + passed.later + failed.first + failed.later
    return Costs(
      AnswerSums(
        answers: counts.reduce(0, +),
        firsts: ByGrade { passed.first[$0.rawValue - 1] + failed.first[$0.rawValue - 1] },
        passes: ByGrade { $0.passes ? passed.later[$0.rawValue - 1] : 0 },
        remembered: (passed.timing.answers, passed.timing.milliseconds),
        forgotten: (failed.timing.answers, failed.timing.milliseconds)))
  }
}
