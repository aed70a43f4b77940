import Diagnostics
import FSRS
import Progress
import Study
import Terminal

/// Carries out what a session wants done, until it ends.
@MainActor
struct StudyRun {
  let program: Program
  let learner: Learner
  let decks: [Deck]
  /// What is still being read behind the first question.
  private let rest: StudyRest?
  /// The cards of all decks, where they are known from the start.
  private let counted: CountedDecks?
  private let record: SessionRecord
  private let page: Page
  private let question: QuestionText
  private let feedback: FeedbackText

  init(
    program: Program, learner: Learner, decks: [Deck], arguments: [String] = [],
    interrupted: InterruptedSession? = nil, rest: StudyRest? = nil,
    counted: CountedDecks? = nil
  ) {
    self.rest = rest
    self.counted = counted
    record = SessionRecord(arguments: arguments, after: interrupted)
    self.program = program
    self.learner = learner
    self.decks = decks
    page = Page(program)
    question = QuestionText(page: page)
    feedback = FeedbackText(page: page)
  }

  /// An answer that was another when it was last asked is said with the question: nobody is to be
  /// tested on what the file no longer says.
  private func sayFormerAnswer(_ card: Card, _ decks: [Deck]) {
    guard let was = learner.state.cards[card.id]?.formerAnswer, was != card.answer.text else {
      return
    }
    let changed = decks.place(ofAnswerTo: card)
    let place = changed.map { "until you changed line \($0.line) of \($0.file)" } ?? "before"
    page.wrapped("The answer was \(was) \(place).", role: .dim)
  }

  /// Runs the session. Every answer is durable before the next prompt.
  func run(_ session: consuming Session) throws(Failure) {
    var decks = decks
    var rest = rest
    var counted = counted
    var deck: String?
    if let plan = plan(of: &session) {
      page.wrapped(
        "\(BacklogText.sentence(plan)) annals study --time \(plan.minutesADay)m stops by itself.")
    }
    if let greeting = record.greeting { page.wrapped(greeting) }
    // What is said of an answer counts from when it was given, however long saying it takes.
    var moment = program.moment
    var effects = session.begin(at: moment, resuming: record.resumption)
    var answers = 0
    while true {
      var input: Session.Input?
      var edited: Edited?
      for effect in effects {
        switch effect {
        case .ask(let asked, let count):
          question.ask(asked, heading: HeadingText.parts(asked, count))
          sayFormerAnswer(asked.card, decks)
          deck = asked.card.deck
        case .reveal(let revealed): feedback.reveal(revealed, at: moment)
        case .say(let remark): RemarkText(page: page).say(remark, at: program.moment)
        case .readAnswer(let form): input = AnswerPrompt(program: program).read(prompt(form))
        case .readGrade(let suggested, _, let canAddAlias):
          input = AnswerPrompt(program: program).read(gradePrompt(suggested, canAddAlias))
        case .askExercise(let asked): question.ask(asked, heading: ["Exercise", "not graded"])
        case .judgeExercise(let asked, let judgement, let typed):
          feedback.judge(asked, judgement, typed: typed)
        case .edit(let card, let copy):
          edited = DeckEditing(program: program, learner: learner, page: page)
            .edit(card, copy: copy, &decks)
          counted = nil
        case .record, .recordExercise, .withdraw, .addAlias, .withdrawAlias, .mark,
          .withdrawMark, .noteHint, .noteSkip:
          save(SessionRecords.payloads(for: effect, learner))
          guard case .record = effect else { continue }
          answers += 1
          if answers % 100 == 0 { learner.writeState(decks, counted: counted) }
        case .finish(let summary):
          if let reading = rest {
            // Nothing was answered and all is as it was: there is nothing to write, or to wait for.
            if let tomorrow = reading.dueByTomorrow(at: program.moment) {
              return show(
                summary, tomorrow: tomorrow, plan: plan(of: &session), facts: session.facts)
            }
            _ = reading.take(into: &session, learner)
            return show(summary, decks, session.facts)
          }
          show(summary, decks, session.facts)
          return try end(decks, counted)
        }
      }
      if let edited {
        moment = program.moment
        effects = session.resume(after: edited, at: moment)
        continue
      }
      guard let input else { return try end(decks, counted) }
      if let reading = rest, !isLeaving(input) {
        rest = nil
        counted = reading.take(into: &session, learner)
      }
      if let counted, let deck {
        session.remember(counted.roll.studied(in: deck, learner.state))
      }
      deck = nil
      for card in learner.takeNews(at: program.moment) {
        session.adopt(learner.known(card), for: card)
      }
      moment = program.moment
      effects = session.receive(input, at: moment)
    }
  }

  private func show(_ summary: Summary, _ decks: [Deck], _ facts: Facts) {
    let moment = program.moment
    let ids = decks.map(\.id)
    let (now, coming) = learner.dueByDay(of: ids, at: moment)
    show(
      summary, tomorrow: now + coming[0],
      plan: BacklogPlan(
        due: now, coming: coming, on: moment.day,
        secondsACard: learner.secondsACard(at: moment)), facts: facts)
  }

  private func plan(of session: inout Session) -> BacklogPlan? {
    let moment = program.moment
    return session.backlogPlan(at: moment, secondsACard: learner.secondsACard(at: moment))
  }

  private func show(_ summary: Summary, tomorrow: Int, plan: BacklogPlan?, facts: Facts) {
    SummaryText(page: page, facts: facts).show(
      summary, tomorrow: tomorrow, plan: plan, at: program.moment)
  }

  /// The next prompt is the receipt that an answer is on disk; if it is not, this says so first.
  private func save(_ payloads: [Payload]) {
    guard !payloads.isEmpty else { return }
    do {
      let moment = program.moment
      try learner.save(record.with(payloads, on: moment.day), at: moment)
    } catch {
      let count = learner.pendingCount
      program.printer.error(
        Safe.line(
          "not saved (\(count) waiting): \(error.message). It is tried again with the next answer.")
      )
    }
  }

  /// Whether this input ends a session wherever it stands.
  private func isLeaving(_ input: Session.Input) -> Bool {
    switch input {
    case .endOfFile: true
    case .interrupted: false
    case .line(let line): [":q", ":quit"].contains(line.trimmingWhitespace.lowercased())
    }
  }

  private func end(_ decks: [Deck], _ counted: CountedDecks?) throws(Failure) {
    do {
      try learner.save(record.ending, at: program.moment)
    } catch {
      throw Failure(
        .ioFailed, "\(learner.pendingCount) answers could not be saved: \(error.message)")
    }
    if learner.writeState(decks, counted: counted)?.exit == .busy { throw Failure(.busy) }
  }

  // MARK: Words

  private func prompt(_ form: Form) -> String {
    switch form {
    case .flip: "[Enter shows the answer]"
    case .typed: "Your answer:"
    case .choice: "Your choice (letter):"
    }
  }

  private func gradePrompt(_ suggested: Grade, _ canAddAlias: Bool) -> String {
    let alias = canAddAlias ? ["a accept it always"] : []
    // A number stays beside its word where the line is broken.
    let items = (["1 again", "2 hard", "3 good", "4 easy"] + alias)
      .map { $0.replacing(" ", with: "\u{A0}") }
    let preset = "[Enter\u{A0}= \(suggested.rawValue)\u{A0}\(suggested)]:"
    return "Grade: \(items.joined(separator: ", ")) \(preset)"
  }
}
