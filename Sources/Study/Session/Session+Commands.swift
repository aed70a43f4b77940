/// What begins with a colon at the answer prompt.
extension Session {
  mutating func command(
    _ name: String, _ asked: Asked, _ attempt: Attempt, at moment: Moment
  ) -> [Effect] {
    let prompt = Effect.readAnswer(asked.form)
    switch name.trimmingWhitespace.lowercased() {
    case "hint", "h":
      guard let hint = Hints.hint(asked.card.answer, step: attempt.hints) else {
        return [.say(.noMoreHints), prompt]
      }
      var attempt = attempt
      attempt.hints += 1
      stage = .answering(asked, attempt)
      return [.noteHint(card: asked.card.id, count: attempt.hints), .say(.hint(hint)), prompt]
    case "skip", "s":
      queue.skip(asked.card.id)
      return [.noteSkip(card: asked.card.id), .say(.skipped)] + advance(at: moment)
    case "undo", "u":
      return undo(at: moment, otherwise: prompt)
    case "quit", "q":
      return finish(.left, at: moment)
    case "help", "?":
      return [.say(.help(duringGrade: false)), prompt]
    default:
      return [.say(.noSuchCommand(name)), prompt]
    }
  }
}
