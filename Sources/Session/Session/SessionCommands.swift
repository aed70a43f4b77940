package import Chronicle
import FSRS
package import Questions
package import Records

/// What begins with a colon, at the answer prompt and at the grade prompt.
extension Session {
  /// - Parameter text: what stood behind the colon.
  mutating func carryOut(
    _ command: SessionCommand?, _ text: String, on card: Card, _ prompt: Prompt,
    at moment: LocalInstant
  ) -> [Effect] {
    let next = Effect.readAnswer(prompt.asked.form)
    switch command {
    case .hint:
      guard let hint = hint(card, prompt.asked, step: prompt.hints) else {
        return [.say(.noMoreHints), next]
      }
      var prompt = prompt
      prompt.hints += 1
      stage = .answering(card, prompt)
      return [.noteHint(card: card.id, count: prompt.hints), .say(.hint(hint)), next]
    case .help: return [.say(.help(.answer)), next]
    case .again: return [question(card, prompt.asked, at: moment), next]
    case let command?: return carryOut(command, on: card, prompt: next, at: moment)
    case nil: return [.say(.noSuchCommand(text)), next]
    }
  }

  /// A command at the grade prompt, where nothing is left to hint at.
  mutating func command(_ text: String, _ revealed: Revealed, at moment: LocalInstant) -> [Effect] {
    let prompt = gradePrompt(revealed)
    switch SessionCommand(text) {
    case .hint: return [.say(.noMoreHints), prompt]
    case .help: return [.say(.help(.grade)), prompt]
    case .again: return [question(revealed.card, revealed.asked, at: moment), prompt]
    case .quit: return leaveUngraded(at: moment)
    case let command?: return carryOut(command, on: revealed.card, prompt: prompt, at: moment)
    case nil: return [.say(.noSuchCommand(text)), prompt]
    }
  }

  /// What is the same at both prompts.
  private mutating func carryOut(
    _ command: SessionCommand, on card: Card, prompt: Effect, at moment: LocalInstant
  ) -> [Effect] {
    switch command {
    case .skip:
      queue.skip(card.id)
      return [.noteSkip(card: card.id), .say(.skipped)] + advance(at: moment)
    case .why: return [.say(.why(report(of: card, at: moment))), prompt]
    case .undo: return undo(at: moment, otherwise: prompt)
    case .edit(let copy): return [.edit(card, copy: copy)]
    case .flag(let reason):
      return mark(card, Mark(.flagged, reason: reason.isEmpty ? nil : reason)) + [
        .say(.flagged(reason)), prompt,
      ]
    case .suspend:
      return mark(card, Mark(.suspended)) + [.say(.suspended(card: card.id))] + advance(at: moment)
    case .bury:
      let until = moment.day.advanced(by: 1)
      return mark(card, Mark(.buried, until: until)) + [.say(.buried)] + advance(at: moment)
    case .quit: return finish(.left, at: moment)
    case .hint, .help, .again: return [prompt]
    }
  }

  /// Sets a mark, which `undo` takes back.
  private mutating func mark(_ card: Card, _ mark: Mark) -> [Effect] {
    let before = queue.state(of: card.id)
    answered.append(.marked(card, mark, before: before))
    var after = before
    switch mark.kind {
    case .suspended: after.isSuspended = true
    case .buried: after.buriedUntil = mark.until
    default: break
    }
    queue.update(card.id, after)
    return [.mark(card: card.id, mark)]
  }

  /// How the cards that are due can be cleared; nil where they are few.
  package mutating func backlogPlan(at moment: LocalInstant, secondsACard: Int) -> BacklogPlan? {
    let due = queue.count(at: moment).due
    guard due >= BacklogPlan.least else { return nil }
    return BacklogPlan(
      due: due, coming: queue.coming(after: moment.day, days: 60), on: moment.day,
      secondsACard: secondsACard)
  }
}

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
    case .exercising(_, let prompt): return [.readAnswer(prompt.asked.form)]
    case .answering(let before, let prompt):
      guard let card = supply.card(before.id) else { return gone(at: moment) }
      guard card != before else { return [.readAnswer(prompt.asked.form)] }
      // Hints that were taken still count.
      return ask(card, hints: prompt.hints, at: moment)
    case .grading(let revealed, let hints, let milliseconds):
      guard let card = supply.card(revealed.card.id) else { return gone(at: moment) }
      guard card != revealed.card else { return [gradePrompt(revealed)] }
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
    guard before.asked.form != .choice else { return ask(card, at: moment) }
    let asked = Asked(
      .card(card), form: before.asked.form, reps: queue.state(of: card.id).reps)
    let judgement = before.typed.map { graders.judge($0, for: asked, aliases: aliases) }
    let effects = reveal(
      card, Prompt.Response(typed: before.typed, judgement: judgement),
      Prompt(asked, since: moment, hints: hints), at: moment)
    if case .grading(let revealed, _, _) = stage {
      stage = .grading(revealed, hints: hints, milliseconds: milliseconds)
    }
    return effects
  }
}
