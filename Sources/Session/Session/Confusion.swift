import Grading
package import Questions

/// Something said for something else.
package struct Confusion: Sendable, Hashable {
  package var card: Card
  /// What was typed or chosen.
  package var said: String
  /// What a wrong date belongs to, in the chronicle's words; nil where nothing is known of it.
  package var belongsTo: String?
}

extension Session {
  /// Notes what a wrong answer was taken for.
  mutating func noteConfusion(_ revealed: Revealed) {
    guard let judgement = revealed.judgement, judgement.verdict != .correct,
      let said = revealed.typed, !said.isEmpty, !Grader.isSurrender(said)
    else { return }
    let confusion = Confusion(
      card: revealed.asked.card, said: said, belongsTo: judgement.belongsTo)
    if !summary.confusions.contains(confusion) { summary.confusions.append(confusion) }
  }
}
