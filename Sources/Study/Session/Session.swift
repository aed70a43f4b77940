package import Chronicle
package import FSRS

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
    case answering(Asked, Attempt)
    case grading(Revealed, hints: Int, milliseconds: Int)
    case exercising(Asked, Exercise, Attempt)
    case finished
  }

  private let options: SessionOptions
  private let scheduler: Scheduler
  var graders: Graders
  var aliases: LearnerAliases
  private var pace = Pace()
  private var queue: Queue
  private var exercises: SessionExercises?
  /// Those the learner is ready for, until the session begins.
  private let known: [Exercise]
  var stage: Stage = .idle
  private var began: Moment?
  private var last: Card?
  private var summary = Summary(ending: .nothingLeft)
  private var answered: [Step] = []

  /// What is needed to take an answer back.
  private struct Step: Sendable {
    let card: Card
    let before: KnownCard
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
    cards: [Card], known: [String: KnownCard], aliases: [String: [String]] = [:],
    chronicles: [Chronicle] = [], exercises: [Exercise] = [],
    scheduler: Scheduler = .standard, options: SessionOptions = .init()
  ) {
    self.known = exercises
    self.options = options
    self.scheduler = scheduler
    self.aliases = LearnerAliases(aliases)
    graders = Graders(chronicles: chronicles, cards: cards)
    queue = Queue(cards: cards, known: known, newLeft: options.newLeft)
  }

  /// What waits at the start.
  package func count(at moment: Moment) -> (due: Int, new: Int) { queue.count(at: moment) }

  /// Asks the first question, or finishes at once.
  package mutating func begin(at moment: Moment) -> [Effect] {
    began = moment
    if !known.isEmpty { exercises = SessionExercises(known, day: moment.day) }
    return advance(at: moment)
  }

  /// Takes over what another session has made of a card.
  package mutating func adopt(_ known: KnownCard, for card: String) {
    let wasNew = queue.state(of: card).isNew
    queue.update(card, known, introduced: wasNew && !known.isNew)
  }

  /// Takes one line and says what is to be done.
  package mutating func receive(_ input: Input, at moment: Moment) -> [Effect] {
    switch (stage, input) {
    case (.idle, _), (.finished, _): return []
    case (_, .endOfFile): return finish(.left, at: moment)
    case (.answering(let asked, _), .interrupted): return [.readAnswer(asked.form)]
    case (.grading(let revealed, _, _), .interrupted): return [gradePrompt(revealed)]
    case (.exercising(let asked, _, _), .interrupted): return [.readAnswer(asked.form)]
    case (.exercising(let asked, let exercise, let attempt), .line(let line)):
      return answer(line, asked, exercise, attempt, at: moment)
    case (.answering(let asked, let attempt), .line(let line)):
      return answer(line, to: asked, attempt, at: moment)
    case (.grading(let revealed, let hints, let milliseconds), .line(let line)):
      return grade(line, revealed, hints: hints, milliseconds: milliseconds, at: moment)
    }
  }

  // MARK: Answering

  private mutating func answer(
    _ line: String, to asked: Asked, _ attempt: Attempt, at moment: Moment
  ) -> [Effect] {
    var text = line.trimmingWhitespace
    if text.hasPrefix("::") {
      text.removeFirst()
    } else if text.hasPrefix(":") {
      return command(String(text.dropFirst()), asked, attempt, at: moment)
    }
    switch asked.form {
    case .flip: return reveal(asked, typed: nil, judgement: nil, chosen: nil, attempt, moment)
    case .choice:
      guard !text.isEmpty, !Grader.isSurrender(text) else {
        return reveal(
          asked, typed: "", judgement: Judgement(.wrong), chosen: nil, attempt, moment)
      }
      guard let chosen = asked.option(text) else {
        return [.say(.noSuchOption(text)), .readAnswer(.choice)]
      }
      let judgement = Judgement(chosen.isRight ? .correct : .wrong, chosen.whyFalse ?? "")
      return reveal(
        asked, typed: chosen.text, judgement: judgement, chosen: chosen, attempt, moment)
    case .typed: return typed(text, asked, attempt, at: moment)
    }
  }

  /// An answer of another type gets a second try, one that leaves something out one question more.
  private mutating func typed(
    _ text: String, _ asked: Asked, _ attempt: Attempt, at moment: Moment
  ) -> [Effect] {
    var attempt = attempt
    let judged = attempt.readings(of: text).map { text in
      (
        text: text,
        judgement: graders.judge(text, for: asked.card, stem: asked.stem, aliases: aliases)
      )
    }
    let best = judged.min { $0.judgement.verdict.rank < $1.judgement.verdict.rank }
    guard var (typed, judgement) = best else { return [] }
    if judgement.isUnreadable, !attempt.hasRetried, attempt.unfinished == nil {
      attempt.hasRetried = true
      stage = .answering(asked, attempt)
      return [.say(.unreadable(judgement.reason)), .readAnswer(.typed)]
    }
    if let question = judgement.followUp, attempt.unfinished == nil {
      attempt.unfinished = text
      stage = .answering(asked, attempt)
      return [.say(.incomplete(judgement.reason, question)), .readAnswer(.typed)]
    }
    if let unfinished = attempt.unfinished, judgement.verdict != .correct {
      // What was said first stands, and is not enough.
      typed = text.isEmpty ? unfinished : "\(unfinished); \(text)"
      judgement = Judgement(.close, "Right as far as it went, but not all of it.")
      judgement.isInTwoParts = !text.isEmpty
    }
    return reveal(asked, typed: typed, judgement: judgement, chosen: nil, attempt, moment)
  }

  private mutating func reveal(
    _ asked: Asked, typed: String?, judgement: Judgement?, chosen: Choice?, _ attempt: Attempt,
    _ moment: Moment
  ) -> [Effect] {
    let elapsed = max(0, moment.instant.milliseconds - attempt.since.instant.milliseconds)
    let suggested = judgement.map {
      Suggestion.grade($0, hints: attempt.hints, isSlow: pace.isSlow(elapsed, asked.form))
    }
    if judgement?.verdict == .correct { pace.add(elapsed, asked.form) }
    let revealed = Revealed(
      asked: asked, typed: typed, judgement: judgement, chosen: chosen,
      futures: outcomes(of: asked.card, at: moment).map { due(after: $0.interval, at: moment) },
      suggested: suggested ?? .good)
    stage = .grading(revealed, hints: attempt.hints, milliseconds: elapsed)
    return [.reveal(revealed), gradePrompt(revealed)]
  }

  private func gradePrompt(_ revealed: Revealed) -> Effect {
    .readGrade(
      suggested: revealed.suggested, form: revealed.asked.form, canAddAlias: canAddAlias(revealed))
  }

  /// A typed name that was not accepted may be declared right; a date may not.
  private func canAddAlias(_ revealed: Revealed) -> Bool {
    guard revealed.asked.form == .typed, let typed = revealed.typed, !typed.isEmpty,
      let judgement = revealed.judgement, judgement.verdict != .correct, !judgement.isInTwoParts
    else { return false }
    switch revealed.asked.card.answer.kind {
    case .person, .role, .organisation, .place: return true
    case .date, .duration, .number, .event: return false
    }
  }

  private mutating func command(
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
      return [.say(.hint(hint)), prompt]
    case "skip", "s":
      queue.skip(asked.card.id)
      return [.say(.skipped)] + advance(at: moment)
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

  // MARK: Grading

  private mutating func grade(
    _ line: String, _ revealed: Revealed, hints: Int, milliseconds: Int, at moment: Moment
  ) -> [Effect] {
    let text = line.trimmingWhitespace.lowercased()
    switch text {
    case "": return save(revealed.suggested, revealed, hints, milliseconds, moment)
    case "1", "again": return save(.again, revealed, hints, milliseconds, moment)
    case "2", "hard": return save(.hard, revealed, hints, milliseconds, moment)
    case "3", "good": return save(.good, revealed, hints, milliseconds, moment)
    case "4", "easy": return save(.easy, revealed, hints, milliseconds, moment)
    case "t" where revealed.judgement != nil:
      return save(.good, revealed, hints, milliseconds, moment)
    case "a" where canAddAlias(revealed):
      let typed = revealed.typed ?? ""
      let entity = LearnerAliases.entity(of: revealed.asked.card)
      aliases.add(typed, to: entity)
      return [.addAlias(entity: entity, text: typed), .say(.aliasAdded(typed))]
        + save(.good, revealed, hints, milliseconds, moment, alias: typed)
    case "u", "undo", ":undo", ":u": return undo(at: moment, otherwise: gradePrompt(revealed))
    case ":quit", ":q", "quit": return finish(.left, at: moment)
    case ":help", ":?", "?": return [.say(.help(duringGrade: true)), gradePrompt(revealed)]
    default: return [.say(.noSuchGrade(line.trimmingWhitespace)), gradePrompt(revealed)]
    }
  }

  private mutating func save(
    _ grade: Grade, _ revealed: Revealed, _ hints: Int, _ milliseconds: Int, _ moment: Moment,
    alias: String? = nil
  ) -> [Effect] {
    let card = revealed.asked.card
    let before = queue.state(of: card.id)
    // What the prompt promised is what happens.
    let due = revealed.futures[grade]
    answered.append(Step(card: card, before: before, summary: summary, alias: alias))
    var after = before
    after.state = outcomes(of: card, at: moment)[grade].state
    after.due = due
    after.lastDay = moment.day
    after.reps += 1
    after.lastGrade = grade
    after.lastQuestion = revealed.asked.question
    if grade == .again, before.state.phase == .review { after.lapses += 1 }
    queue.update(card.id, after, introduced: before.isNew)
    count(grade, revealed, before, milliseconds)
    last = card
    if grade == .again { exercises?.note(slip: card, answered: summary.answered) }
    let graded = Graded(
      card: card.id, grade: grade, day: moment.day, due: due, question: revealed.asked.question,
      typed: revealed.typed, verdict: revealed.judgement?.verdict,
      suggested: revealed.judgement == nil ? nil : revealed.suggested, hints: hints,
      milliseconds: milliseconds,
      answerHash: String(StableHash.of(card.answer.value) & 0xFFFF_FFFF, radix: 16))
    return [.record(graded)] + advance(at: moment)
  }

  private mutating func count(
    _ grade: Grade, _ revealed: Revealed, _ before: KnownCard, _ milliseconds: Int
  ) {
    summary.answered += 1
    summary.milliseconds += milliseconds
    summary.byGrade[grade, default: 0] += 1
    if before.isNew { summary.introduced += 1 }
    if let verdict = revealed.judgement?.verdict {
      summary.judged += 1
      if verdict == .correct { summary.correct += 1 }
    }
    let card = revealed.asked.card
    if grade == .again, !summary.missed.contains(where: { $0.id == card.id }) {
      summary.missed.append(card)
    }
  }

  private func outcomes(of card: Card, at moment: Moment) -> ByGrade<Outcome> {
    let known = queue.state(of: card.id)
    let elapsed = known.lastDay.map { max(0, moment.day - $0) } ?? 0
    return scheduler.outcomes(
      of: known.state, elapsedDays: Double(elapsed), previousInterval: known.interval,
      seed: StableHash.of("\(card.id)#\(known.reps)"))
  }

  private func due(after interval: Interval, at moment: Moment) -> Due {
    switch interval {
    case .seconds(let seconds): .instant(moment.instant.advanced(bySeconds: seconds))
    case .days(let days): .day(moment.day.advanced(by: days))
    }
  }

  mutating func undo(at moment: Moment, otherwise prompt: Effect) -> [Effect] {
    guard let step = answered.popLast() else { return [.say(.nothingToUndo), prompt] }
    queue.restore(step.card.id, step.before, wasIntroduced: step.before.isNew)
    summary = step.summary
    let asked = Asked(
      step.card, form: options.mode.form(for: step.card, known: step.before),
      reps: step.before.reps)
    var withdrawn = [Effect.withdraw(card: step.card.id)]
    if let alias = step.alias {
      let entity = LearnerAliases.entity(of: step.card)
      aliases.remove(alias, from: entity)
      withdrawn.append(.withdrawAlias(entity: entity, text: alias))
    }
    return withdrawn + [.say(.undone(card: step.card))] + ask(asked, at: moment)
  }

  // MARK: Going on

  mutating func advance(at moment: Moment) -> [Effect] {
    if let limit = options.limit, summary.answered >= limit {
      return finish(.limitReached, at: moment)
    }
    if let seconds = options.seconds, let began,
      moment.instant >= began.instant.advanced(bySeconds: seconds)
    {
      return finish(.timeIsUp, at: moment)
    }
    guard let card = queue.next(at: moment, after: last) else {
      return finish(.nothingLeft, at: moment)
    }
    if let exercise = exercises?.next(answered: summary.answered) {
      return ask(exercise, at: moment)
    }
    let known = queue.state(of: card.id)
    return ask(
      Asked(card, form: options.mode.form(for: card, known: known), reps: known.reps), at: moment)
  }

  private mutating func ask(_ asked: Asked, at moment: Moment) -> [Effect] {
    stage = .answering(asked, Attempt(since: moment))
    let waiting = queue.count(at: moment)
    let count = Count(
      done: summary.answered, left: waiting.due + waiting.new,
      isNew: queue.state(of: asked.card.id).isNew)
    return [.ask(asked, count), .readAnswer(asked.form)]
  }

  mutating func finish(_ ending: Summary.Ending, at moment: Moment) -> [Effect] {
    stage = .finished
    summary.ending = ending
    summary.next = queue.nextDue(after: moment)
    return [.finish(summary)]
  }
}

extension String {
  /// Without blanks and line ends at both ends.
  package var trimmingWhitespace: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
