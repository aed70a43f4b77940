import FSRS
import Records

extension Session {
  /// Asks the very card again at whose prompt it was interrupted, if it still waits.
  mutating func resume(_ session: InterruptedSession, at moment: LocalInstant) -> [Effect] {
    for card in session.skipped { queue.skip(card) }
    answeredBefore = session.answered
    last = session.last.flatMap(queue.card)
    var then = moment
    then.instant = min(moment.instant, session.asked)
    let next = session.current.flatMap(queue.card) ?? queue.next(at: then, after: last)
    guard let next, queue.isWaiting(next.id, at: moment), let card = supply.card(next.id) else {
      return advance(at: moment)
    }
    let effects = ask(again: card, hints: session.hints, at: moment)
    guard case .answering(let asked, _) = stage, let prompt = effects.last else { return effects }
    // What was revealed counts, so it is said again.
    let hints = (0..<session.hints).compactMap { hint(asked, step: $0, at: moment) }
    return effects.dropLast() + hints.map { .say(.hint($0)) } + [prompt]
  }
}
