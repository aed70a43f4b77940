import EDTF
import FSRS
import Grading
import Questions
import Records
import Session
import Synchronization
import Testing
import WrittenChronicle

/// A quiz makes the questions that it draws, and few besides.
@Suite struct QuizPoolTests {
  private static let start = LocalInstant(Instant(milliseconds: 1_700_000_000_000), minutesEast: 0)

  private static func keys(_ quiz: Quiz) -> [String] {
    var quiz = quiz
    var keys: [String] = []
    var effects = quiz.begin(at: start)
    while let asked = effects.lazy.compactMap({
      if case .ask(let asked, _, _) = $0 { asked } else { nil }
    }).first {
      keys.append(asked.question.key)
      effects = quiz.receive(.line(""), at: start)
    }
    return keys
  }

  private static func quiz(_ cards: QuizPool, _ exercises: QuizPool, count: Int, seed: UInt64)
    -> Quiz
  {
    Quiz(
      cards: cards, exercises: exercises, count: count, mode: .auto, seed: seed,
      supply: CardSupply(cards: [], chronicles: []))
  }

  @Test(arguments: 1...UInt64(20)) func asksEachOnceAndTheSameBySeed(seed: UInt64) throws {
    let source = CardSource(try Written(ShippedChronicle.text()).chronicle)
    let cards = QuizPool(cards: [source.cardStarts])
    let exercises = QuizPool(exercises: [source.exerciseStarts])
    let keys = Self.keys(Self.quiz(cards, exercises, count: 12, seed: seed))
    #expect(keys.count == 12)
    #expect(Set(keys).count == 12)
    #expect(keys == Self.keys(Self.quiz(cards, exercises, count: 12, seed: seed)))
  }

  @Test func makesFewMoreThanItAsks() throws {
    let source = CardSource(try Written(ShippedChronicle.text()).chronicle)
    let starts = source.cardStarts
    let made = Mutex<Set<Int>>([])
    let counting = Starts<Card>(count: starts.count, event: starts.event, kind: starts.kind) {
      place in
      made.withLock { _ = $0.insert(place) }
      return starts.make(place)
    }
    let quiz = Self.quiz(QuizPool(cards: [counting]), QuizPool(), count: 10, seed: 3)
    #expect(quiz.count == 10)
    #expect(made.withLock(\.count) < starts.count / 3)
  }

  @Test func asksAllThereAreWhereMoreAreWanted() throws {
    let written = try Written(Written.whole)
    let pool = QuizPool(cards: [CardSource(written.chronicle).cardStarts])
    let keys = Self.keys(Self.quiz(pool, QuizPool(), count: 1000, seed: 1))
    #expect(Set(keys) == Set(written.cards.map(\.id.text)))
    #expect(keys.count == written.cards.count)
  }

  @Test func keepsToWhatIsWanted() throws {
    let source = CardSource(try Written(ShippedChronicle.text()).chronicle)
    let pool = QuizPool(
      cards: [source.cardStarts], where: { _, kind in kind == "when" },
      accept: { $0.answer.asked == .year })
    let quiz = Self.quiz(pool, QuizPool(), count: 1000, seed: 9)
    let wanted = source.cards().filter { $0.kind == .when && $0.answer.asked == .year }
    #expect(Set(Self.keys(quiz)) == Set(wanted.map(\.id.text)))
  }

  @Test func isOfExercisesAloneWhereThereAreNoCards() throws {
    let source = CardSource(try Written(ShippedChronicle.text()).chronicle)
    let exercises = QuizPool(
      exercises: [source.exerciseStarts], where: { _, kind in kind == "order" })
    #expect(Self.quiz(QuizPool(), exercises, count: 5, seed: 1).count == 5)
    #expect(Self.quiz(QuizPool(), QuizPool(), count: 5, seed: 1).count == 0)
  }

  /// A card of two decks is asked once.
  @Test func asksASharedCardOnce() throws {
    let written = try Written(Written.whole)
    let starts = CardSource(written.chronicle).cardStarts
    let quiz = Self.quiz(
      QuizPool(cards: [starts, Starts(written.cards, event: \.eventID, kind: \.kind.name)]),
      QuizPool(), count: 1000, seed: 4)
    #expect(quiz.count == written.cards.count)
  }
}
