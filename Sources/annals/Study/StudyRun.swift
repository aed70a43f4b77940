import Diagnostics
import English
import FSRS
import Grading
import Library
import Progress
import Questions
import Records
import Session
import Terminal

/// Carries out what a session wants done, until it ends.
@MainActor
final class StudyRun {
  private let program: Program
  private let learner: Learner
  private let record: ResumePoint
  private let page: Page
  private let question: QuestionText
  private let feedback: FeedbackText
  private var session: Session
  private var decks: [Deck]
  /// What is still being read behind the first question.
  private var rest: DeferredLoading?
  /// Whether state.json lacks what the next start begins from.
  private let lacksHead: Bool
  /// When the session last took something in: what is said of an answer counts from then, however
  /// long saying it takes.
  private var moment: LocalInstant
  private var answers = 0

  /// What the session is to go on with.
  private enum Reply {
    case input(Session.Input)
    case edited(Edited)
  }

  init(
    _ session: consuming Session, program: Program, learner: Learner, decks: [Deck],
    arguments: [String] = [], interrupted: InterruptedSession? = nil, rest: DeferredLoading? = nil,
    lacksHead: Bool = false
  ) {
    self.session = session
    self.program = program
    self.learner = learner
    self.decks = decks
    self.rest = rest
    self.lacksHead = lacksHead
    record = ResumePoint(arguments: arguments, after: interrupted)
    page = Page(program)
    question = QuestionText(page: page)
    feedback = FeedbackText(page: page)
    moment = program.moment
  }

  /// Runs the session. Every answer is durable before the next prompt.
  func run() throws(Failure) {
    if let plan {
      page.wrapped(
        "\(BacklogText.sentence(plan)) annals study --time \(plan.minutesADay)m stops by itself.")
    }
    if let greeting = record.greeting { page.wrapped(greeting) }
    moment = program.moment
    var effects = session.begin(at: moment, resuming: record.interrupted)
    while let reply = try carryOut(effects) { effects = takeIn(reply) }
  }

  // MARK: Effects

  /// Carries out effects in their order; nil where the session ended with them.
  private func carryOut(_ effects: [Effect]) throws(Failure) -> Reply? {
    var reply: Reply?
    for effect in effects {
      if case .finish(let summary) = effect {
        try finish(summary)
        return nil
      }
      reply = carryOut(effect) ?? reply
    }
    if reply == nil { try end() }
    return reply
  }

  private func carryOut(_ effect: Effect) -> Reply? {
    switch effect {
    case .ask(let asked, let count):
      question.ask(asked, heading: HeadingText.parts(asked, count))
      if let card = asked.card { sayFormerAnswer(card) }
    case .reveal(let revealed): feedback.reveal(revealed, at: moment)
    case .say(let remark): RemarkText(page: page).say(remark, at: program.moment)
    case .readAnswer(let form): return .input(read(PromptText.answer(form)))
    case .readGrade(let suggested, _, let canAddAlias):
      return .input(read(PromptText.grade(suggested, canAddAlias: canAddAlias)))
    case .askExercise(let asked): question.ask(asked, heading: ["Exercise", "not graded"])
    case .judgeExercise(let asked, let judgement, let typed):
      feedback.judge(asked, judgement, typed: typed)
    case .edit(let card, let copy):
      let editing = DeckEditing(program: program, learner: learner, page: page)
      return .edited(editing.edit(card, copy: copy, &decks))
    case .record, .recordExercise, .withdraw, .addAlias, .withdrawAlias, .mark, .withdrawMark,
      .noteHint, .noteSkip:
      save(effect)
    case .finish: break
    }
    return nil
  }

  private func read(_ prompt: String) -> Session.Input {
    AnswerPrompt(program: program).read(prompt)
  }

  /// An answer that was another when it was last asked is said with the question: nobody is to be
  /// tested on what the file no longer says.
  private func sayFormerAnswer(_ card: Card) {
    guard let was = learner.state.cards[card.id]?.formerAnswer, was != card.answer.text else {
      return
    }
    let changed = decks.place(ofAnswerTo: card)
    let place = changed.map { "until you changed line \($0.line) of \($0.file)" } ?? "before"
    page.wrapped("The answer was \(was) \(place).", role: .dim)
  }

  // MARK: Taking in

  /// Hands the session what was read or edited, and before it what became known meanwhile.
  private func takeIn(_ reply: Reply) -> [Effect] {
    switch reply {
    case .edited(let edited):
      moment = program.moment
      return session.resume(after: edited, at: moment)
    case .input(let input):
      if !isLeaving(input) { takeInRest() }
      for card in learner.store.takeNews(at: program.moment.instant) {
        session.adopt(learner.known(card), for: card)
      }
      program.heed(learner.settings)
      moment = program.moment
      return session.receive(input, at: moment)
    }
  }

  /// The decks and the past that were read while the first question stood there.
  private func takeInRest() {
    guard let rest else { return }
    self.rest = nil
    let warnings = rest.take(into: &session, learner, at: program.moment.instant)
    program.heed(learner.settings)
    program.say(warnings)
  }

  /// Whether this input ends a session wherever it stands.
  private func isLeaving(_ input: Session.Input) -> Bool {
    switch input {
    case .endOfFile: true
    case .interrupted: false
    case .line(let line):
      line.trimmingWhitespace.hasPrefix(":")
        && SessionCommand(String(line.trimmingWhitespace.dropFirst())) == .quit
    }
  }

  // MARK: The end

  private func finish(_ summary: Summary) throws(Failure) {
    guard let rest else {
      show(summary)
      return try end()
    }
    // Nothing was answered: nobody waits for the rest, and where all is as it was there is nothing to write.
    if let tomorrow = rest.dueByTomorrow(at: program.moment) {
      show(summary, tomorrow: tomorrow, plan: plan)
      if !rest.isFromHead { try end() }
      return
    }
    takeInRest()
    show(summary)
  }

  private func show(_ summary: Summary) {
    let moment = program.moment
    let (now, coming) = learner.dueByDay(of: decks.map(\.id), at: moment)
    show(
      summary, tomorrow: now + coming[0],
      plan: BacklogPlan(
        due: now, coming: coming, on: moment.day,
        secondsACard: learner.secondsACard(at: moment)))
  }

  private func show(_ summary: Summary, tomorrow: Int, plan: BacklogPlan?) {
    SummaryText(page: page, facts: session.facts).show(
      summary, tomorrow: tomorrow, plan: plan, at: program.moment)
  }

  /// How to clear what is due, where that is a pile.
  private var plan: BacklogPlan? {
    let moment = program.moment
    return session.backlogPlan(at: moment, secondsACard: learner.secondsACard(at: moment))
  }

  private func end() throws(Failure) {
    do {
      try learner.store.save(record.ending, at: program.moment)
    } catch {
      throw Failure(
        .ioFailed, "\(learner.store.pendingCount) answers could not be saved: \(error.message)")
    }
    if !learner.store.hasSaved, learner.store.isStateCurrent, !lacksHead { return }
    if program.writeState(learner, isQuiet: true)?.exit == .busy { throw Failure(.busy) }
  }

  // MARK: Saving

  /// The next prompt is the receipt that an answer is on disk; if it is not, this says so first.
  private func save(_ effect: Effect) {
    let payloads = EffectPayloads.payloads(for: effect, learner)
    if !payloads.isEmpty {
      do {
        let moment = program.moment
        try learner.store.save(record.with(payloads, on: moment.day), at: moment)
      } catch {
        let count = learner.store.pendingCount
        program.printer.error(
          Safe.line(
            "not saved (\(count) waiting): \(error.message). It is tried again with the next answer."
          ))
      }
    }
    guard case .record = effect else { return }
    answers += 1
    if answers % 100 == 0 { program.writeState(learner, isQuiet: true) }
  }
}
