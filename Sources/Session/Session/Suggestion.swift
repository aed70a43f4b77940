package import FSRS
package import Grading

/// From verdict to grade. What is suggested is never more than a suggestion: the learner decides.
///
/// | what happened | suggests |
/// |---|---|
/// | wrong, or close and not made whole by the one follow-up | again |
/// | right with a hint, with a doubt (`1921?`), or slowly | hard |
/// | right | good |
///
/// *Hard* is a pass to the memory model, so it is never suggested for a failure;
/// nor is *easy*, for only the learner knows.
package enum Suggestion {
  /// - Parameters:
  ///   - hints: how many were given.
  ///   - isSlow: whether it took far longer than the learner's other answers of that form.
  package static func grade(_ judgement: Judgement, hints: Int = 0, isSlow: Bool = false) -> Grade {
    guard judgement.verdict == .correct else { return .again }
    return hints > 0 || isSlow || judgement.isHedged ? .hard : .good
  }
}
