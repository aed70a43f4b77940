package import Chronicle
import FSRS
package import Questions
package import Records

/// What came of letting the learner change a card's event.
package enum Edited: Sendable {
  /// Nothing was changed, or what was can't be used.
  case unchanged
  /// The deck was read again.
  case reloaded(deck: String, cards: [Card], chronicle: Chronicle?)
}

/// Going on after a deck was changed in an editor.
extension Session {
  /// Returns to the same card: its question is put again, or what was typed is judged again.
  package mutating func resume(after edited: Edited, at moment: LocalInstant) -> [Effect] {
    if case .reloaded(let deck, let cards, let chronicle) = edited {
      // What a query or a recipe chose stays chosen: the rest of the file does not join.
      let isSelection = supply.cards(deck).contains { queue.card($0.id) == nil }
      supply.replace(deck, by: cards, chronicle)
      let outlines = cards.map(\.outline).inTurn
      queue.replace(
        deck, by: isSelection ? outlines.filter { queue.card($0.id) != nil } : outlines)
      graders.replace(deck, supply)
      landmarks.forget(deck)
    }
    switch stage {
    case .idle, .finished: return []
    case .exercising(let asked, _, _): return [.readAnswer(asked.form)]
    case .answering(let asked, let attempt):
      guard let card = supply.card(asked.card.id) else { return gone(at: moment) }
      guard card != asked.card else { return [.readAnswer(asked.form)] }
      // Hints that were taken still count.
      return ask(again: card, hints: attempt.hints, at: moment)
    case .grading(let revealed, let hints, let milliseconds):
      guard let card = supply.card(revealed.asked.card.id) else { return gone(at: moment) }
      guard card != revealed.asked.card else { return [gradePrompt(revealed)] }
      return reveal(again: card, revealed, hints, milliseconds, at: moment)
    }
  }

  private mutating func gone(at moment: LocalInstant) -> [Effect] {
    [.say(.cardGone)] + advance(at: moment)
  }

  /// What was typed stands, and is judged by the card as it is now.
  private mutating func reveal(
    again card: Card, _ before: Revealed, _ hints: Int, _ milliseconds: Int, at moment: LocalInstant
  ) -> [Effect] {
    // Among other options there is nothing to judge again.
    guard before.asked.form != .choice else { return ask(again: card, at: moment) }
    let asked = Asked(card, form: before.asked.form, reps: queue.state(of: card.id).reps)
    var attempt = Attempt(since: moment)
    attempt.hints = hints
    let judgement = before.typed.map {
      graders.judge($0, for: card, stem: asked.stem, aliases: aliases)
    }
    let effects = reveal(
      asked, typed: before.typed, judgement: judgement, chosen: nil, attempt, moment)
    if case .grading(let revealed, _, _) = stage {
      stage = .grading(revealed, hints: hints, milliseconds: milliseconds)
    }
    return effects
  }
}
