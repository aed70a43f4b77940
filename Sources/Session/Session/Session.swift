package import Chronicle
package import FSRS
package import Questions
package import Records

/// An evening's studying as a pure machine: lines in, effects out; no clock, no terminal, no file.
package struct Session: Sendable {
  /// What the learner has done.
  package enum Input: Sendable, Hashable {
    case line(String)
    /// Ctrl-C: the line is abandoned, the prompt comes again.
    case interrupted
    case endOfFile
  }

  enum Stage: Sendable {
    case idle
    case answering(Card, Prompt)
    case grading(Revealed, hints: Int, milliseconds: Int)
    case exercising(Exercise, Prompt)
    case finished
  }

  let options: SessionOptions
  let settings: Settings
  var supply: CardSupply
  var graders: Graders
  var aliases: LearnerAliases
  var pace = Pace()
  var landmarks = Landmarks()
  var queue: Queue
  var exercises: ExerciseTurns?
  /// Those the learner is ready for, until the session begins.
  let known: [Exercise]
  var stage: Stage = .idle
  var began: LocalInstant?
  var last: CardOutline?
  var summary = Summary(ending: .nothingLeft)
  /// Answers given before this session was interrupted.
  var answeredBefore = 0
  var answered: [Undoable] = []

  /// What can be taken back.
  enum Undoable: Sendable {
    case answered(Step)
    case marked(Card, Mark, before: CardProgress)
  }

  /// What is needed to take an answer back.
  struct Step: Sendable {
    let card: Card
    let before: CardProgress
    let summary: Summary
    /// What was declared right with this answer.
    let alias: String?
  }

  /// A session over `cards`.
  ///
  /// - Parameters:
  ///   - known: what the past says of each card; cards not in it are new.
  ///   - aliases: texts that the learner has declared right, by entity.
  ///   - exercises: those whose events the learner knows; a few are asked in between.
  ///   - chronicles: those of the cards, so that an answer is judged among all they name and date.
  package init(
    cards: [Card], known: [CardID: CardProgress], aliases: [String: [String]] = [:],
    chronicles: [Chronicle] = [], exercises: [Exercise] = [],
    settings: Settings = .standard, options: SessionOptions = .init()
  ) {
    self.init(
      outlines: cards.map(\.outline).inTurn,
      supply: CardSupply(cards: cards, chronicles: chronicles),
      known: known, aliases: aliases, exercises: exercises, settings: settings, options: options)
  }

  /// Likewise, over cards that are made when they are asked.
  package init(
    outlines: [CardOutline], supply: CardSupply, known: [CardID: CardProgress],
    aliases: [String: [String]] = [:], exercises: [Exercise] = [],
    settings: Settings = .standard, options: SessionOptions = .init()
  ) {
    self.known = exercises
    self.supply = supply
    self.options = options
    self.settings = settings
    self.aliases = LearnerAliases(aliases)
    graders = Graders(supply)
    queue = Queue(cards: outlines, known: known, new: options.new, reviews: options.reviews)
  }

  /// What waits at the start.
  package mutating func count(at moment: LocalInstant) -> (due: Int, new: Int) {
    queue.count(at: moment)
  }

  /// Asks the first question, or the one at which it was interrupted, or finishes at once.
  package mutating func begin(at moment: LocalInstant, resuming: InterruptedSession? = nil)
    -> [Effect]
  {
    began = moment
    if !known.isEmpty {
      exercises = ExerciseTurns(known, day: moment.day, turn: options.answeredToday)
    }
    return resuming.map { resume($0, at: moment) } ?? advance(at: moment)
  }

  /// Counts cards that are to come by `add`, by deck.
  ///
  /// - Parameters:
  ///   - coming: how many reviews become due 1, 2, … days from now.
  ///   - asked: events of which a card was answered today.
  package mutating func expect(
    due: [String: Int], new: [String: Int], coming: [Int] = [], asked: [String] = []
  ) {
    queue.expect(due: due, new: new, coming: coming, asked: asked)
  }

  /// Takes in the rest of a collection of which only the first cards were at hand at the start.
  ///
  /// - Parameters:
  ///   - outlines: all that may be asked, in the order of their decks; those that are here stay as they are.
  ///   - dueElsewhere: when the first of the others is due.
  package mutating func add(
    _ outlines: [CardOutline], known: [CardID: CardProgress], dueElsewhere: Due? = nil
  ) {
    queue.add(outlines, known: known, dueElsewhere: dueElsewhere)
  }

  /// Learns what the past says of cards that are not to be asked, such as those of the dates beside an answer.
  package mutating func remember(_ past: @escaping @Sendable (CardID) -> CardProgress?) {
    queue.remember(past)
  }

  /// Takes over what another session has made of a card.
  package mutating func adopt(_ known: CardProgress, for card: CardID) {
    queue.update(card, known)
  }

  /// Takes one line and says what is to be done.
  package mutating func receive(_ input: Input, at moment: LocalInstant) -> [Effect] {
    switch (stage, input) {
    case (.idle, _), (.finished, _): return []
    case (.grading, .endOfFile): return leaveUngraded(at: moment)
    case (_, .endOfFile): return finish(.left, at: moment)
    case (.answering(_, let prompt), .interrupted), (.exercising(_, let prompt), .interrupted):
      return [.readAnswer(prompt.asked.form)]
    case (.grading(let revealed, _, _), .interrupted): return [gradePrompt(revealed)]
    case (.exercising(let exercise, let prompt), .line(let line)):
      return answer(line, to: exercise, prompt, at: moment)
    case (.answering(let card, let prompt), .line(let line)):
      return answer(line, to: card, prompt, at: moment)
    case (.grading(let revealed, let hints, let milliseconds), .line(let line)):
      return grade(line, revealed, hints: hints, milliseconds: milliseconds, at: moment)
    }
  }

  mutating func advance(at moment: LocalInstant) -> [Effect] {
    if let limit = options.limit, answeredBefore + summary.answered >= limit {
      return finish(.limitReached, at: moment)
    }
    if let seconds = options.seconds, let began,
      moment.instant >= began.instant.advanced(bySeconds: seconds)
    {
      return finish(.timeIsUp, at: moment)
    }
    guard let card = nextCard(at: moment) else { return finish(.nothingLeft, at: moment) }
    if let exercise = exercises?.next(answered: answeredBefore + summary.answered) {
      return ask(exercise, at: moment)
    }
    return ask(card, at: moment)
  }

  /// How this card is asked: as the session was told, else as its deck's setting says.
  func mode(of card: Card) -> Mode { options.mode ?? settings.mode(deck: card.deck) }

  /// The card that comes next; one that can't be made any more is passed over.
  mutating func nextCard(at moment: LocalInstant) -> Card? {
    while let outline = queue.next(at: moment, after: last) {
      if let card = supply.card(outline.id) { return card }
      queue.skip(outline.id)
    }
    return nil
  }

  /// Asks a card in the form that is due to it.
  ///
  /// - Parameter hints: how many of its hints count already.
  mutating func ask(_ card: Card, hints: Int = 0, at moment: LocalInstant) -> [Effect] {
    let known = queue.state(of: card.id)
    let form = mode(of: card).form(for: .card(card), known: known)
    let asked = Asked(.card(card), form: form, reps: known.reps)
    stage = .answering(card, Prompt(asked, since: moment, hints: hints))
    return [question(card, asked, at: moment), .readAnswer(form)]
  }

  /// The question, with how far the session is.
  mutating func question(_ card: Card, _ asked: Asked, at moment: LocalInstant) -> Effect {
    let waiting = queue.count(at: moment)
    let known = queue.state(of: card.id)
    let done = answeredBefore + summary.answered
    // Beyond the limit nothing is asked.
    let left = options.limit.map { min($0 - done, waiting.due + waiting.new) }
    let count = SessionProgress(
      done: done, left: left ?? waiting.due + waiting.new, isNew: known.isNew,
      milliseconds: began.map { max(0, moment.instant.milliseconds - $0.instant.milliseconds) }
        ?? 0,
      limit: options.seconds,
      daysSince: known.isNew ? nil : known.lastDay.map { max(0, moment.day - $0) },
      isLearning: known.isLearning)
    return .ask(asked, count)
  }

  /// Ends at a grade prompt: what was answered there doesn't count, and that is said.
  mutating func leaveUngraded(at moment: LocalInstant) -> [Effect] {
    [.say(.leftUngraded)] + finish(.left, at: moment)
  }

  mutating func finish(_ ending: Summary.Ending, at moment: LocalInstant) -> [Effect] {
    stage = .finished
    summary.ending = ending
    summary.next = queue.nextDue(after: moment)
    let left = queue.count(at: moment)
    (summary.left, summary.leftNew) = (left.due, left.new)
    // What was forgotten again on the same evening is not learnt.
    summary.learnt.removeAll { (queue.state(of: $0.id).lastGrade ?? .again) == .again }
    return [.finish(summary)]
  }
}

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
    let effects = ask(card, hints: session.hints, at: moment)
    guard case .answering(_, let prompt) = stage, let last = effects.last else { return effects }
    // What was revealed counts, so it is said again.
    let hints = (0..<session.hints).compactMap { hint(card, prompt.asked, step: $0) }
    return effects.dropLast() + hints.map { .say(.hint($0)) } + [last]
  }
}
