package import FSRS

/// What was typed against what was asked.
package enum Verdict: String, Sendable, Hashable, CaseIterable {
  case correct, close, wrong
}

/// A verdict with its reason and the grade it suggests; the learner decides.
package struct Judgement: Sendable, Hashable {
  package var verdict: Verdict
  /// A sentence for the learner; empty where the verdict says it all.
  package var reason: String
  /// The typed text could not be read as an answer of this type at all.
  package var isUnreadable: Bool

  package init(_ verdict: Verdict, _ reason: String = "", isUnreadable: Bool = false) {
    self.verdict = verdict
    self.reason = reason
    self.isUnreadable = isUnreadable
  }

  /// Good for what is correct, hard where hints were needed, again for the rest.
  ///
  /// *Hard* is a pass to the memory model, so it is never suggested for a failure
  /// (`questions-and-grading.md` §3.5).
  package func suggestedGrade(hints: Int) -> Grade {
    guard verdict == .correct else { return .again }
    return hints > 0 ? .hard : .good
  }
}
