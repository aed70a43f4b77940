import Chronicle
import English
import FSRS
import Grading
import Questions
import Records

/// The exercises of a session: one to warm up, and contrasts after a slip; at most three.
struct ExerciseTurns: Sendable {
  private var waiting: [Exercise]
  private var pending: (exercise: Exercise, after: Int)?
  private var count = 0

  private static let most = 3
  /// Answers between a slip and the contrast that takes it up.
  private static let pause = 2

  /// - Parameters:
  ///   - exercises: those whose events the learner knows.
  ///   - day: settles which come first: on every other day one that contrasts what is easily confused,
  ///     else one of a kind drawn by lot, lest the kind with most of them be the rule.
  ///   - turn: how many answers were given on that day before, for another lot at each session.
  init(_ exercises: [Exercise], day: StudyDay, turn: Int = 0) {
    let contrasts = day.number % 2 == 0
    func lot(_ text: String) -> UInt64 { StableHash.of("\(text)/\(day.number)/\(turn)") }
    let order = exercises.map { exercise in
      (
        rank: contrasts && exercise.kind == .contrast ? 0 : lot(exercise.kind.name),
        hash: lot(exercise.key), exercise: exercise
      )
    }
    waiting = order.sorted {
      ($0.rank, $0.hash, $0.exercise.key) < ($1.rank, $1.hash, $1.exercise.key)
    }.map(\.exercise)
  }

  /// The exercise to ask before the next card, if it is time for one.
  mutating func next(answered: Int) -> Exercise? {
    guard count < Self.most else { return nil }
    if let (exercise, after) = pending, answered >= after {
      pending = nil
      count += 1
      return exercise
    }
    guard answered == 0, count == 0, !waiting.isEmpty else { return nil }
    count += 1
    return waiting.removeFirst()
  }

  /// Takes up a card that was answered wrongly: its event among those it may be confused with.
  mutating func note(slip card: Card, answered: Int) {
    guard pending == nil else { return }
    let kinds: [ExerciseKind] = [.contrast, .order, .beforeAfter, .slot]
    let fitting = waiting.filter {
      $0.chronicle == card.deck && $0.events.contains(card.event)
    }
    guard let kind = kinds.first(where: { kind in fitting.contains { $0.kind == kind } }),
      let exercise = fitting.first(where: { $0.kind == kind })
    else { return }
    waiting.removeAll { $0 == exercise }
    pending = (exercise, answered + Self.pause)
  }
}

/// Exercises between the cards.
extension Session {
  mutating func ask(_ exercise: Exercise, at moment: LocalInstant) -> [Effect] {
    let card = exercise.card
    let asked = Asked(
      card, form: Mode.auto.form(for: card, known: .new),
      reps: Int(truncatingIfNeeded: moment.day.number))
    stage = .exercising(asked, exercise, Attempt(since: moment))
    return [.askExercise(asked), .readAnswer(asked.form)]
  }

  /// Judges an exercise, which changes no memory, and goes on.
  mutating func answer(
    _ line: String, _ asked: Asked, _ exercise: Exercise, _ attempt: Attempt,
    at moment: LocalInstant
  ) -> [Effect] {
    let text = line.trimmingWhitespace
    if text.hasPrefix(":"), !text.hasPrefix("::") {
      let prompt = Effect.readAnswer(asked.form)
      switch SessionCommand(String(text.dropFirst())) {
      case .quit: return finish(.left, at: moment)
      case .skip: return [.say(.skipped)] + advance(at: moment)
      case .help: return [.say(.help(.exercise)), prompt]
      case .again: return [.askExercise(asked), prompt]
      case .undo: return undo(at: moment, otherwise: prompt)
      case nil: return [.say(.noSuchCommand(String(text.dropFirst()))), prompt]
      default: return [.say(.onlyForCards), prompt]
      }
    }
    var judgement: Judgement
    if text.isEmpty || Grader.isSurrender(text) {
      judgement = Judgement(.wrong)
    } else if asked.form == .choice {
      guard let chosen = asked.option(text) else {
        return [.say(.noSuchOption(text)), .readAnswer(.choice)]
      }
      judgement = Judgement(chosen.isRight ? .correct : .wrong, chosen.whyFalse ?? "")
    } else {
      judgement = graders.judge(text, for: asked.card, stem: asked.stem, aliases: aliases)
      if judgement.isUnreadable, !attempt.hasRetried {
        var again = attempt
        again.hasRetried = true
        stage = .exercising(asked, exercise, again)
        return [.say(.unreadable(judgement.reason)), .readAnswer(asked.form)]
      }
    }
    let elapsed = max(0, moment.instant.milliseconds - attempt.since.instant.milliseconds)
    return [
      .judgeExercise(asked, judgement, typed: text),
      .recordExercise(exercise, judgement.verdict, typed: text, milliseconds: elapsed),
    ] + advance(at: moment)
  }
}
