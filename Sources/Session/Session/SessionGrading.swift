import English
import FSRS
import Grading
import Questions
import Records

/// From the verdict to the record.
extension Session {
  func gradePrompt(_ revealed: Revealed) -> Effect {
    .readGrade(
      suggested: revealed.suggested, form: revealed.asked.form, canAddAlias: canAddAlias(revealed))
  }

  /// A typed name that was not accepted may be declared right; a date may not.
  func canAddAlias(_ revealed: Revealed) -> Bool {
    guard revealed.asked.form == .typed, let typed = revealed.typed, !typed.isEmpty,
      let judgement = revealed.judgement, judgement.verdict != .correct, !judgement.isInTwoParts
    else { return false }
    switch revealed.card.answer.kind {
    case .person, .role, .organisation, .place: return true
    // An author's own words may be said otherwise; events are chosen.
    case .event: return revealed.card.isInAuthorsWords
    case .date, .duration, .number: return false
    }
  }

  mutating func grade(
    _ line: String, _ revealed: Revealed, hints: Int, milliseconds: Int, at moment: LocalInstant
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
      let entity = LearnerAliases.entity(of: .card(revealed.card))
      aliases.add(typed, to: entity)
      return [.addAlias(entity: entity, text: typed), .say(.aliasAdded(typed))]
        + save(.good, revealed, hints, milliseconds, moment, alias: typed)
    case "u", "undo": return undo(at: moment, otherwise: gradePrompt(revealed))
    case "quit": return leaveUngraded(at: moment)
    case "?": return [.say(.help(.grade)), gradePrompt(revealed)]
    case _ where text.hasPrefix(":"):
      return command(String(line.trimmingWhitespace.dropFirst()), revealed, at: moment)
    default: return [.say(.noSuchGrade(line.trimmingWhitespace)), gradePrompt(revealed)]
    }
  }

  mutating func save(
    _ grade: Grade, _ revealed: Revealed, _ hints: Int, _ milliseconds: Int, _ moment: LocalInstant,
    alias: String? = nil
  ) -> [Effect] {
    let card = revealed.card
    let before = queue.state(of: card.id)
    // What the prompt promised is what happens.
    let due = revealed.dues[grade]
    answered.append(
      .answered(Step(card: card, before: before, summary: summary, alias: alias)))
    var after = before
    // As the fold of the journal has it.
    let scheduler = settings.scheduler(deck: card.deck, tags: card.tags)
    after.state = scheduler.state(
      after: grade, of: before.state,
      elapsedDays: before.elapsedDays(at: moment, by: scheduler.model), due: due)
    after.due = due
    after.lastDay = moment.day
    after.last = moment.instant
    after.reps += 1
    after.daysAhead = 0
    after.lastGrade = grade
    after.lastQuestion = revealed.asked.recorded
    if grade == .again, before.state.phase == .review { after.lapses += 1 }
    queue.update(card.id, after)
    count(grade, revealed, before, milliseconds)
    noteLeech(card, after, before)
    last = card.outline
    if grade == .again { exercises?.note(slip: card, answered: summary.answered) }
    let review = Review(
      card: card.id, grade: grade, day: moment.day, due: due, question: revealed.asked.recorded,
      typed: revealed.typed, verdict: revealed.judgement?.verdict.rawValue,
      suggested: revealed.judgement == nil ? nil : revealed.suggested, hints: hints,
      milliseconds: milliseconds,
      answerHash: String(StableHash.of(card.answer.value) & 0xFFFF_FFFF, radix: 16))
    return [.record(review)] + advance(at: moment)
  }

  mutating func count(
    _ grade: Grade, _ revealed: Revealed, _ before: CardProgress, _ milliseconds: Int
  ) {
    summary.answered += 1
    summary.milliseconds += milliseconds
    summary.byGrade[grade, default: 0] += 1
    if before.isNew {
      summary.introduced += 1
      summary.learnt.append(revealed.card)
    }
    if let verdict = revealed.judgement?.verdict {
      summary.judged += 1
      if verdict == .correct { summary.correct += 1 }
    }
    let card = revealed.card
    noteConfusion(revealed)
    if grade == .again, !summary.missed.contains(where: { $0.id == card.id }) {
      summary.missed.append(card)
    }
  }

  /// A card becomes a leech at so many lapses, and is named again at each half as many more.
  private mutating func noteLeech(_ card: Card, _ after: CardProgress, _ before: CardProgress) {
    guard after.lapses > before.lapses else { return }
    summary.forgotten += 1
    if before.lastGrade == .hard { summary.forgottenAfterHard += 1 }
    guard Leeches.isNamed(after: after.lapses, settings) else { return }
    summary.leeches.append(Leech(card: card, lapses: after.lapses))
  }
}

/// What each grade does to a card.
extension Session {
  func outcomes(of card: Card, at moment: LocalInstant) -> ByGrade<Outcome> {
    traces(of: card, at: moment).map(\.outcome)
  }

  /// With how each date came about.
  private func traces(of card: Card, at moment: LocalInstant) -> ByGrade<ScheduleTrace> {
    Outcomes.traces(of: card, queue.state(of: card.id), settings, at: moment) {
      queue.state(of: $0).dueDay
    }
  }

  /// All there is to say of its memory: what `:why` shows.
  func report(of card: Card, at moment: LocalInstant) -> MemoryReport {
    MemoryReport(card, queue.state(of: card.id), settings, at: moment) {
      queue.state(of: $0).dueDay
    }
  }

  func due(after interval: Interval, at moment: LocalInstant) -> Due {
    Outcomes.due(after: interval, at: moment)
  }
}

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
        let entity = LearnerAliases.entity(of: .card(step.card))
        aliases.remove(alias, from: entity)
        withdrawn.append(.withdrawAlias(entity: entity, text: alias))
      }
      return withdrawn + [.say(.undone(card: step.card, leaves: isGrading))]
        + ask(step.card, at: moment)
    case .marked(let card, let mark, let before)?:
      let withdrawn = [Effect.withdrawMark(card: card.id, mark), .say(.unmarked(mark.kind))]
      // A flag took nothing away: the same prompt goes on.
      if mark.kind == .flagged { return withdrawn + [prompt] }
      queue.restore(card.id, before)
      return withdrawn + ask(card, at: moment)
    }
  }
}
