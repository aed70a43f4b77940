import FSRS
import Grading
import Questions
import Records
import Session
import Testing
import WrittenChronicle

@Suite struct SessionTests {
  private static let start = LocalInstant(
    Instant(milliseconds: 1_795_000_000_000), minutesEast: 0)

  private static func later(_ seconds: Int) -> LocalInstant {
    LocalInstant(start.instant.advanced(bySeconds: seconds), minutesEast: 0)
  }

  private static func session(_ options: SessionOptions) throws -> Session {
    Session(cards: try Written(Written.whole).cards, known: [:], options: options)
  }

  private static func graded(_ effects: [Effect]) -> [Review] {
    effects.compactMap { if case .record(let graded) = $0 { graded } else { nil } }
  }

  @Test func aFlipCardIsTwoPrompts() throws {
    var session = try Self.session(SessionOptions(mode: .flip, limit: 1))
    let first = session.begin(at: Self.start)
    #expect(first.contains(.readAnswer(.flip)))
    let shown = session.receive(.line(""), at: Self.later(3))
    #expect(shown.contains { if case .readGrade = $0 { true } else { false } })
    let end = session.receive(.line("3"), at: Self.later(5))
    let graded = try #require(Self.graded(end).first)
    #expect(graded.grade == .good)
    #expect(graded.milliseconds == 3000)
    #expect(
      graded.due == .instant(Self.later(5 + 600).instant)
        || graded.due == .instant(Self.later(3 + 600).instant))
    #expect(end.contains { if case .finish = $0 { true } else { false } })
  }

  @Test func whatIsLeftHeedsTheLimit() throws {
    var session = try Self.session(SessionOptions(mode: .flip, limit: 2))
    func left(_ effects: [Effect]) -> Int? {
      effects.lazy.compactMap { if case .ask(_, let count) = $0 { count.left } else { nil } }.first
    }
    #expect(left(session.begin(at: Self.start)) == 2)
    _ = session.receive(.line(""), at: Self.later(3))
    #expect(left(session.receive(.line("3"), at: Self.later(5))) == 1)
  }

  @Test func aWrongDateThatWasChosenIsMeasured() throws {
    let card = try #require(
      Written(Written.whole).cards.first { $0.kind == .when && $0.choices != nil })
    var session = Session(cards: [card], known: [:], options: SessionOptions(mode: .choice))
    _ = session.begin(at: Self.start)
    let wrong = try #require(card.choices?.first { !$0.isRight })
    let effects = session.receive(.line(wrong.text), at: Self.later(3))
    guard case .reveal(let revealed)? = effects.first else {
      Issue.record("nothing was revealed")
      return
    }
    let reason = revealed.judgement?.reason ?? ""
    #expect(reason.contains(" for \(card.answer.text)."), "\(reason)")
  }

  @Test func whatThePromptPromisesIsRecorded() throws {
    var session = try Self.session(SessionOptions(mode: .flip))
    _ = session.begin(at: Self.start)
    for (count, grade) in ["1", "2", "3", "4", "3", "1"].enumerated() {
      let effects = session.receive(.line(""), at: Self.later(count * 30))
      guard case .reveal(let revealed)? = effects.first else {
        Issue.record("nothing was revealed")
        return
      }
      let saved = Self.graded(session.receive(.line(grade), at: Self.later(count * 30 + 5)))
      #expect(saved.first?.due == saved.first.map { revealed.dues[$0.grade] })
    }
  }

  @Test func turningPointsComeFirstAndSiblingsApart() throws {
    let cards = try Written(Written.whole).cards.map(\.outline).inTurn
    var queue = Queue(cards: cards, known: [:], new: .unlimited)
    var order: [CardOutline] = []
    let outcome = Scheduler.standard.outcomes(of: .new, elapsedDays: 0)[.easy]
    while let card = queue.next(at: Self.start, after: order.last), order.count < cards.count {
      order.append(card)
      queue.update(
        card.id,
        CardProgress(
          state: outcome.state, lastDay: Self.start.day, due: .day(Self.start.day.advanced(by: 9)),
          reps: 1))
    }
    #expect(Set(order.map(\.id)) == Set(cards.map(\.id)))
    #expect(order.first?.event == "birth")
    #expect(order.filter { $0.kind == .when || $0.kind == .claim }[1].event == "death")
    // As long as there are events of which nothing was asked, nothing is asked of one twice.
    let events = Set(cards.map(\.event)).count
    #expect(Set(order.prefix(events).map(\.event)).count == events)
  }

  @Test func onlySoManyNewCards() throws {
    var session = try Self.session(SessionOptions(mode: .flip, newLeft: 2))
    var effects = session.begin(at: Self.start)
    var answered = 0
    while effects.contains(.readAnswer(.flip)) {
      _ = session.receive(.line(""), at: Self.later(answered * 10))
      effects = session.receive(.line("4"), at: Self.later(answered * 10 + 5))
      answered += 1
    }
    // Easy leaves learning at once, so two cards are two answers.
    #expect(answered == 2)
  }

  @Test func aFailedCardComesBackInTheSession() throws {
    var session = try Self.session(SessionOptions(mode: .flip, newLeft: 1))
    _ = session.begin(at: Self.start)
    _ = session.receive(.line(""), at: Self.later(1))
    let effects = session.receive(.line("1"), at: Self.later(2))
    // A minute is within learn-ahead: the card is shown early rather than ending the session.
    #expect(effects.contains(.readAnswer(.flip)))
  }

  @Test func undoTakesTheAnswerBackAndAsksAgain() throws {
    var session = try Self.session(SessionOptions(mode: .flip))
    guard case .ask(let first, _)? = session.begin(at: Self.start).first else {
      Issue.record("nothing was asked")
      return
    }
    _ = session.receive(.line(""), at: Self.later(1))
    _ = session.receive(.line("4"), at: Self.later(2))
    let effects = session.receive(.line(":undo"), at: Self.later(3))
    #expect(effects.contains(.withdraw(card: try #require(first.card).id)))
    #expect(effects.contains { if case .ask(let again, _) = $0 { again == first } else { false } })
    #expect(session.receive(.line(":undo"), at: Self.later(4)).contains(.say(.nothingToUndo)))
  }

  @Test func wordingsNeverRepeatRunning() throws {
    for card in try Written(Written.whole).cards {
      let wordings = (0..<6).map { Asked(.card(card), form: .typed, reps: $0).wording }
      for (one, next) in zip(wordings, wordings.dropFirst()) { #expect(one != next) }
    }
  }

  @Test func choiceFirstThenTyped() throws {
    let card = try #require(try Written(Written.whole).card("joins#date"))
    #expect(Mode.auto.form(for: .card(card), known: .new) == .choice)
    var known = CardProgress(state: CardState(phase: .learning(step: 1), memory: nil))
    known.lastQuestion = "when/1/choice"
    known.lastGrade = .good
    #expect(Mode.auto.form(for: .card(card), known: known) == .typed)
    known.lastGrade = .again
    #expect(Mode.auto.form(for: .card(card), known: known) == .choice)
  }

  @Test func aTwoColonLineIsAnAnswer() throws {
    var session = try Self.session(SessionOptions(mode: .type))
    _ = session.begin(at: Self.start)
    let effects = session.receive(.line("::quit"), at: Self.later(1))
    #expect(!effects.contains { if case .finish = $0 { true } else { false } })
    let end = session.receive(.line(":quit"), at: Self.later(2))
    #expect(end.contains { if case .finish = $0 { true } else { false } })
  }

  @Test func aQuizRepeatsBySeed() throws {
    let cards = try Written(Written.whole).cards
    func first(_ seed: UInt64) -> [Quiz.Effect] {
      var quiz = Quiz(cards: cards, count: 5, mode: .auto, seed: seed)
      return quiz.begin(at: Self.start)
    }
    #expect(first(7) == first(7))
    #expect(Set((1...8).map { first($0) }).count > 1)
  }

  @Test(arguments: [
    (":help", Remark.help(.quiz)), (":hint", .onlyInStudy("hint")), (":undo", .onlyInStudy("undo")),
    (":wat", .noSuchCommand("wat")),
  ]) func aQuizSaysWhatItTakes(_ row: (typed: String, said: Remark)) throws {
    var quiz = Quiz(
      cards: try Written(Written.whole).cards, count: 5, mode: .auto, seed: 7)
    let asked = quiz.begin(at: Self.start)
    #expect(quiz.receive(.line(row.typed), at: Self.later(1)).first == .say(row.said))
    #expect(quiz.receive(.line(":repeat"), at: Self.later(2)).first == asked.first)
  }
}
