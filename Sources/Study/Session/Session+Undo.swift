import FSRS

/// Taking answers back.
extension Session {
  mutating func undo(at moment: Moment, otherwise prompt: Effect) -> [Effect] {
    guard let step = answered.popLast() else { return [.say(.nothingToUndo), prompt] }
    queue.restore(step.card.id, step.before)
    summary = step.summary
    let asked = Asked(
      step.card, form: mode(of: step.card).form(for: step.card, known: step.before),
      reps: step.before.reps)
    var withdrawn = [Effect.withdraw(card: step.card.id)]
    if let alias = step.alias {
      let entity = LearnerAliases.entity(of: step.card)
      aliases.remove(alias, from: entity)
      withdrawn.append(.withdrawAlias(entity: entity, text: alias))
    }
    return withdrawn + [.say(.undone(card: step.card))] + ask(asked, at: moment)
  }
}
