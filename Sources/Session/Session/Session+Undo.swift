import FSRS
import Questions
import Records

/// Taking answers and marks back.
extension Session {
  mutating func undo(at moment: LocalInstant, otherwise prompt: Effect) -> [Effect] {
    let isGrading = if case .grading = stage { true } else { false }
    switch answered.popLast() {
    case nil: return [.say(isGrading ? .notGradedYet : .nothingToUndo), prompt]
    case .answered(let step)?:
      queue.restore(step.card.id, step.before)
      summary = step.summary
      var withdrawn = [Effect.withdraw(card: step.card.id)]
      if let alias = step.alias {
        let entity = LearnerAliases.entity(of: step.card)
        aliases.remove(alias, from: entity)
        withdrawn.append(.withdrawAlias(entity: entity, text: alias))
      }
      return withdrawn + [.say(.undone(card: step.card, leaves: isGrading))]
        + ask(again: step.card, at: moment)
    case .marked(let card, let mark, let before)?:
      let withdrawn = [Effect.withdrawMark(card: card.id, mark), .say(.unmarked(mark.kind))]
      // A flag took nothing away: the same prompt goes on.
      if mark.kind == .flagged { return withdrawn + [prompt] }
      queue.restore(card.id, before)
      return withdrawn + ask(again: card, at: moment)
    }
  }

  /// Asks a card in the form that is due to it.
  mutating func ask(again card: Card, hints: Int = 0, at moment: LocalInstant) -> [Effect] {
    let known = queue.state(of: card.id)
    return ask(
      Asked(card, form: mode(of: card).form(for: card, known: known), reps: known.reps),
      hints: hints, at: moment)
  }
}
