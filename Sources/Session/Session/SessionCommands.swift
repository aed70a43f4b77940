package import Chronicle
import FSRS
package import Questions
package import Records

/// What begins with a colon, at the answer prompt and at the grade prompt.
extension Session {
  mutating func command(
    _ text: String, _ asked: Asked, _ attempt: Attempt, at moment: LocalInstant
  ) -> [Effect] {
    let prompt = Effect.readAnswer(asked.form)
    switch SessionCommand(text) {
    case .hint:
      guard let hint = hint(asked, step: attempt.hints, at: moment) else {
        return [.say(.noMoreHints), prompt]
      }
      var attempt = attempt
      attempt.hints += 1
      stage = .answering(asked, attempt)
      return [.noteHint(card: asked.card.id, count: attempt.hints), .say(.hint(hint)), prompt]
    case .help: return [.say(.help(.answer)), prompt]
    case .again: return [question(asked, at: moment), prompt]
    case let command?: return carryOut(command, on: asked.card, prompt: prompt, at: moment)
    case nil: return [.say(.noSuchCommand(text)), prompt]
    }
  }

  /// A command at the grade prompt, where nothing is left to hint at.
  mutating func command(_ text: String, _ revealed: Revealed, at moment: LocalInstant) -> [Effect] {
    let prompt = gradePrompt(revealed)
    switch SessionCommand(text) {
    case .hint: return [.say(.noMoreHints), prompt]
    case .help: return [.say(.help(.grade)), prompt]
    case .again: return [question(revealed.asked, at: moment), prompt]
    case .quit: return leaveUngraded(at: moment)
    case let command?: return carryOut(command, on: revealed.asked.card, prompt: prompt, at: moment)
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
