package import Progress
package import Study

extension KnownCard {
  /// What a session needs of a card's past.
  package init(_ progress: CardProgress) {
    self.init(
      state: progress.state, lastDay: progress.lastDay, last: progress.last, due: progress.due,
      reps: progress.reps,
      lapses: progress.lapses, isSuspended: progress.isSuspended,
      buriedUntil: progress.buriedUntil, lastGrade: progress.lastGrade,
      lastQuestion: progress.lastQuestion)
  }
}

extension LearnerState {
  /// What is known of one card.
  package func known(_ card: String) -> KnownCard { cards[card].map { KnownCard($0) } ?? .new }
}
