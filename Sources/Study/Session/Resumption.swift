package import FSRS

/// Where a session stood that was interrupted.
package struct Resumption: Hashable, Sendable {
  /// Answers given in it.
  package var answered: Int
  /// Cards left out for the rest of it.
  package var skipped: [String]
  /// The card of its last answer.
  package var last: String?
  /// The card at the prompt; nil where it is the one that came next at `asked`.
  package var current: String?
  /// Hints taken for that card.
  package var hints: Int
  /// When it was asked.
  package var asked: Instant

  package init(
    answered: Int, skipped: [String], last: String?, current: String?, hints: Int, asked: Instant
  ) {
    self.answered = answered
    self.skipped = skipped
    self.last = last
    self.current = current
    self.hints = hints
    self.asked = asked
  }
}

extension Session {
  /// Asks the very card again at whose prompt it was interrupted, if it still waits.
  mutating func resume(_ resumption: Resumption, at moment: Moment) -> [Effect] {
    for card in resumption.skipped { queue.skip(card) }
    answeredBefore = resumption.answered
    last = resumption.last.flatMap(queue.card)
    var then = moment
    then.instant = min(moment.instant, resumption.asked)
    let next = resumption.current.flatMap(queue.card) ?? queue.next(at: then, after: last)
    guard let next, queue.isWaiting(next.id, at: moment), let card = supply.card(next.id) else {
      return advance(at: moment)
    }
    let effects = ask(again: card, hints: resumption.hints, at: moment)
    guard case .answering(let asked, _) = stage, let prompt = effects.last else { return effects }
    // What was revealed counts, so it is said again.
    let hints = (0..<resumption.hints).compactMap { hint(asked, step: $0, at: moment) }
    return effects.dropLast() + hints.map { .say(.hint($0)) } + [prompt]
  }
}
