import FSRS
import Records
import Grading
import Questions
import Session
import Testing
import WrittenChronicle

/// Exercises as they are asked: in quizzes, and between the cards of a session.
@Suite struct ExerciseSessionTests {
  private static let now = LocalInstant(
    Instant("2026-11-24T09:00:00Z") ?? Instant(milliseconds: 0), minutesEast: 0)

  private static let events = """
        - {id: a, what: joined the printers, date: 1901}
        - {id: b, what: went abroad, date: 1905}
        - {id: c, what: came home, date: 1909}
        - {id: d, what: married, date: 1913}
    """

  private func order(_ written: Written, of count: Int = 3) throws -> Exercise {
    try #require(
      ExerciseMakers.exercises(of: written.chronicle).first {
        $0.kind == .order && $0.events.count == count
      })
  }

  @Test func anOrderIsTypedByItsLetters() throws {
    let exercise = try order(try Written(ShippedChronicle.text()))
    let letters = exercise.answer.text.filter(\.isLetter)
    let digits = String(
      letters.map {
        Character(
          "\("abc".distance(from: "abc".startIndex, to: "abc".firstIndex(of: $0) ?? "abc".startIndex) + 1)"
        )
      })
    let grader = Grader(answers: [])
    for typed in [
      exercise.answer.text, letters, letters.uppercased(), digits, "  " + letters + " ",
    ] {
      #expect(grader.judge(typed, against: exercise.answer).verdict == .correct, "\(typed)")
    }
    let swapped = String(
      [letters.first, letters.last, letters.dropFirst().first].compactMap(\.self))
    #expect(grader.judge(swapped, against: exercise.answer).verdict == .close)
    #expect(grader.judge(String(letters.reversed()), against: exercise.answer).verdict == .wrong)
    #expect(grader.judge("ab", against: exercise.answer).isUnreadable)
    #expect(grader.judge("aab", against: exercise.answer).isUnreadable)
  }

  /// Of two, the other order is wrong and not close.
  @Test func theOrderOfTwoIsRightOrWrong() throws {
    let exercise = try order(try Written(ShippedChronicle.text()), of: 2)
    let letters = exercise.answer.text.filter(\.isLetter)
    let grader = Grader(answers: [])
    #expect(grader.judge(letters, against: exercise.answer).verdict == .correct)
    #expect(grader.judge(String(letters.reversed()), against: exercise.answer).verdict == .wrong)
  }

  @Test func aQuizMixesThemInAndRepeatsItself() throws {
    let written = try Written(Written.header + Self.events)
    let exercises = ExerciseMakers.exercises(of: written.chronicle)
    func questions(_ seed: UInt64) -> [String] {
      var quiz = Quiz(
        cards: written.cards, exercises: exercises, count: 8, mode: .auto, seed: seed)
      var asked: [String] = []
      var effects = quiz.begin(at: Self.now)
      while case .ask(let question, _, _) = effects.first(where: {
        if case .ask = $0 { true } else { false }
      }) {
        asked.append(question.question.key)
        effects = quiz.receive(.line(""), at: Self.now)
      }
      return asked
    }
    let keys = Set(exercises.map(\.key))
    #expect(questions(5) == questions(5))
    #expect(questions(5) != questions(6))
    #expect(questions(5).count(where: keys.contains) == 2)
  }

  @Test func aSessionWarmsUpAndContrastsAfterASlip() throws {
    let written = try Written(ShippedChronicle.text())
    let exercises = ExerciseMakers.exercises(of: written.chronicle)
    var session = Session(
      cards: written.cards, known: [:], exercises: exercises,
      options: SessionOptions(mode: .auto, newLeft: 10))
    var effects = session.begin(at: Self.now)
    var kinds: [String] = []
    var records = 0
    for _ in 0..<40 {
      for effect in effects {
        switch effect {
        case .ask: kinds.append("card")
        case .askExercise: kinds.append("exercise")
        case .recordExercise: records += 1
        default: break
        }
      }
      guard let last = effects.last else { break }
      switch last {
      case .readAnswer: effects = session.receive(.line("?"), at: Self.now)
      case .readGrade: effects = session.receive(.line("1"), at: Self.now)
      default: effects = []
      }
    }
    #expect(kinds.first == "exercise")
    #expect(kinds.dropFirst().contains("exercise"))
    #expect(kinds.count { $0 == "exercise" } <= 3)
    #expect(records == kinds.count { $0 == "exercise" })
  }

  @Test func withoutReadyEventsThereAreNone() throws {
    let written = try Written(Written.header + Self.events)
    var session = Session(cards: written.cards, known: [:])
    let effects = session.begin(at: Self.now)
    #expect(effects.contains { if case .ask = $0 { true } else { false } })
  }
}
