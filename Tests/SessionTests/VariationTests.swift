import Chronicle
import FSRS
import Records
import Testing
import WrittenChronicle

@testable import Session
import Questions

/// The fact is scheduled, the question varies: form, wording, siblings, contrasts.
@Suite struct VariationTests {
  private static let forms: [(grade: Grade?, question: String?, stability: Double?, form: Form)] = [
    (nil, nil, nil, .choice),
    (.good, "when/1/choice", 3, .typed),
    (.good, "when/1/choice", 0.5, .typed),
    (.again, "when/1/choice", 0.5, .choice),
    (.again, "when/1/choice", 30, .choice),
    // A failed recall: one of a weak memory is helped by options, one of a strong memory isn't.
    (.again, "when/1/typed", 0.4, .choice),
    (.again, "when/1/typed", 1.9, .choice),
    (.again, "when/1/typed", 2, .typed),
    (.again, "when/1/typed", 12, .typed),
    (.good, "when/1/typed", 400, .typed),
  ]

  @Test(arguments: forms)
  func formFollowsTheMemory(
    _ grade: Grade?, _ question: String?, _ stability: Double?, _ form: Form
  ) throws {
    let card = try #require(try Written(Written.whole).card("joins#date"))
    var known = CardProgress.new
    if let stability {
      known.state = CardState(
        phase: .review, memory: MemoryState(stability: stability, difficulty: 5))
    }
    known.lastGrade = grade
    known.lastQuestion = question
    #expect(Mode.auto.form(for: .card(card), known: known) == form)
  }

  @Test func theSameReviewIsTheSameQuestion() throws {
    for card in try Written(ShippedChronicle.text()).cards {
      for form in Form.allCases {
        for reps in 0..<5 {
          #expect(
            Asked(.card(card), form: form, reps: reps) == Asked(.card(card), form: form, reps: reps)
          )
        }
      }
      guard card.stems.count > 1 else { continue }
      let wordings = (0..<9).map { Asked(.card(card), form: .typed, reps: $0).wording }
      #expect(zip(wordings, wordings.dropFirst()).allSatisfy { $0 != $1 })
      #expect(Set(wordings).count == card.stems.count)
    }
  }

  @Test func whatIsConfusableSharesAGroup() throws {
    let cards = try Written(ShippedChronicle.text()).cards
    func groups(_ id: String) throws -> Set<String> {
      Set(try #require(cards.first { $0.id == "ivar-smilga/\(id)" }).siblingGroups)
    }
    for (one, two) in [
      ("arrest-may-day#date", "arrest-lefortovo#date"),
      ("central-committee-expulsion#date", "party-expulsion#date"),
      ("central-committee-1#role", "central-committee-2#role"),
      ("gosplan-vice-chairman#start", "gosplan-vice-chairman#end"),
      // The stem of the one says from when to when, which the other asks.
      ("central-committee-1#role", "central-committee-dropped#date"),
    ] {
      #expect(!(try groups(one).isDisjoint(with: groups(two))), "\(one), \(two)")
    }
    #expect(try groups("birth#date").isDisjoint(with: groups("gosplan-vice-chairman#start")))
  }

  /// "Elected in May 1901" and "from May 1901 to July 1903" are not new on one day, though nothing links them.
  @Test func whatTellsTheDateSharesAGroup() throws {
    let written = try Written(
      Written.header + """
            - {id: elected, what: was elected to the board, date: 1901-05}
            - {id: board, role: treasurer, of: guild, date: 1901-05/1903-07}
            - {id: other, role: secretary, of: press, date: 1902-05/1903-08}
        """)
    func groups(_ event: String) -> Set<String> {
      Set(written.cards.filter { $0.event == event }.flatMap(\.siblingGroups))
    }
    #expect(!groups("elected").isDisjoint(with: groups("board")))
    #expect(groups("elected").isDisjoint(with: groups("other")))
  }

  /// The exercise a session opens with is of another kind from day to day, and another one within a day.
  @Test func exercisesVary() throws {
    let exercises = ExerciseMakers.exercises(of: try Written(ShippedChronicle.text()).chronicle)
    var kinds: [ExerciseKind: Int] = [:]
    var keys: Set<String> = []
    for number in 0..<60 {
      var session = ExerciseTurns(exercises, day: StudyDay(number: 20_001 + 2 * number))
      let next = session.next(answered: 0)
      let first = try #require(next)
      kinds[first.kind, default: 0] += 1
      keys.insert(first.key)
    }
    #expect(kinds.count >= 6 && kinds.values.allSatisfy { $0 <= 20 }, "\(kinds)")
    #expect(keys.count >= 30)
    let ofADay = Set(
      try [0, 12, 25, 31].map { turn in
        var session = ExerciseTurns(exercises, day: StudyDay(number: 20_001), turn: turn)
        let next = session.next(answered: 0)
        return try #require(next).key
      })
    #expect(ofADay.count > 1)
  }

  /// Known facts that are easily confused are contrasted: at the start on every other day, and after a slip.
  @Test func contrastsComeOnceBothAreKnown() throws {
    let exercises = ExerciseMakers.exercises(of: try Written(ShippedChronicle.text()).chronicle)
    #expect(exercises.contains { $0.kind == .contrast })
    for number in 20_000..<20_010 {
      var session = ExerciseTurns(exercises, day: StudyDay(number: number))
      let next = session.next(answered: 0)
      let first = try #require(next)
      if number % 2 == 0 { #expect(first.kind == .contrast) }
    }
    let card = try #require(
      try Written(ShippedChronicle.text()).card("arrest-lefortovo#date"))
    var session = ExerciseTurns(exercises, day: StudyDay(number: 20_001))
    _ = session.next(answered: 0)
    session.note(slip: card, answered: 1)
    #expect(session.next(answered: 2) == nil)
    let next = session.next(answered: 3)
    let contrast = try #require(next)
    #expect(contrast.kind == .contrast && contrast.events.contains("arrest-lefortovo"))
  }
}
