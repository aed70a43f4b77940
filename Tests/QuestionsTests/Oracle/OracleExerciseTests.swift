import Chronicle
import Grading
import Questions
import Testing
import WrittenChronicle

/// Faults planted in exercises, each of which the oracle must find.
@Suite struct OracleExerciseTests {
  private static let life = """
        - {id: birth, what: was born, kind: birth, date: 1880-05-02}
        - {id: fine, what: was fined, date: 1901-06}
        - {id: trip, what: went abroad, date: 1903-09}
        - {id: home, what: came home, date: 1905-08}
        - {id: prize, what: won a prize, date: 1907-09}
        - {id: house, what: built a house, date: 1910-10}
        - {id: shop, what: opened a shop, date: 1913-11}
        - {id: chair, role: chairman, of: guild, date: 1904/1908}
        - {id: before, role: chairman, of: guild, who: cleo, date: 1899/1902}
        - {id: strike, what: led a strike, who: dora, date: 1900}
        - {id: march, what: led a march, who: dora, date: 1906}
        - {id: talk, what: gave a talk, who: dora, date: 1912}
        - {id: earlier, role: treasurer, of: council, date: 1890/1895}
        - {id: later, role: secretary, of: academy, date: 1911/1915}
        - {id: third, role: chairman, of: guild, who: ben, date: 1910/1914}

    """

  /// The faults of the first exercise of a kind whose first event is `event`, made from `shown`.
  private func faults(
    _ kind: ExerciseKind, of event: String? = nil, shown: String? = nil, truth: String? = nil,
    changing change: (inout Exercise) -> Void = { _ in }
  ) throws -> Set<String> {
    let made = try Written(Written.header + (shown ?? Self.life)).chronicle
    let judge = ExerciseJudge(try Written(Written.header + (truth ?? Self.life)).chronicle)
    var exercise = try #require(
      ExerciseMakers.exercises(of: made).first {
        $0.kind == kind && (event == nil || $0.events[0] == event)
      }, "the generator makes no such exercise")
    #expect(ExerciseJudge(made).faults(in: exercise).isEmpty)
    change(&exercise)
    return Set(judge.faults(in: exercise).map(\.name))
  }

  @Test func anAgeAfterDeath() throws {
    let truth = Self.life + "    - {id: death, what: died, kind: death, date: 1902}\n"
    #expect(try faults(.age, of: "trip", truth: truth) == ["makes no sense"])
    #expect(try faults(.age, of: "fine", truth: truth) == [])
  }

  @Test func aWrongAge() throws {
    let truth = Self.life.replacing("1880-05-02", with: "1879-05-02")
    #expect(try faults(.age, of: "trip", truth: truth) == ["wrong answer"])
  }

  @Test(arguments: [("21 or 22", "bad options"), ("21", "right distractor")])
  func anOptionOfAnotherFormOrARightOne(_ text: String, _ name: String) throws {
    let found = try faults(.age, of: "fine") { exercise in
      let wrong = exercise.choices?.lastIndex { !$0.isRight } ?? 0
      exercise.choices?[wrong].text = text
    }
    #expect(found.contains(name))
  }

  @Test(arguments: [ExerciseKind.order, .slot, .age, .interval, .next, .previous, .beforeAfter])
  func awordingThatDoesNotTellTheEvent(_ kind: ExerciseKind) throws {
    let found = try faults(kind) { exercise in
      exercise.stems[2] = "What is asked here?"
    }
    #expect(found.contains(kind == .order ? "wrong answer" : "not what is asked"))
  }

  @Test func aWordingInAnotherOrder() throws {
    let letters = try faults(.order) { exercise in
      exercise.stems[1] = exercise.stems[1].replacing("a) ", with: "x) ").replacing(
        "b) ", with: "a) "
      )
      .replacing("x) ", with: "b) ")
    }
    #expect(letters.contains("wrong answer"))
    let marks = try faults(.slot) { exercise in
      let statements = ["First: ", " Second: "].map { mark in
        exercise.stems[0].split(separator: mark, maxSplits: 1).last?.prefix { $0 != "." } ?? ""
      }
      exercise.stems[0] =
        "First: \(statements[1]). Second: \(statements[0]). "
        + "Where does this belong\(exercise.stems[0].split(separator: "belong").last ?? "")"
    }
    #expect(marks == ["not what is asked"])
  }

  @Test func theNumberInWords() throws {
    let found = try faults(.age, of: "fine") { exercise in
      exercise.stems[1] += " It was twenty-one years after."
    }
    #expect(found == ["clue"])
  }

  @Test func aWrongOptionThatIsTrue() throws {
    let same = try faults(.sameTime, of: "march") { exercise in
      let wrong = exercise.choices?.firstIndex { !$0.isRight } ?? 0
      exercise.choices?[wrong].text = "Berg came home"
    }
    #expect(same.contains("right distractor"))
    let next = try faults(.next, of: "fine") { exercise in
      exercise.answer.value = "home"
      exercise.events[1] = "home"
      exercise.choices = [
        Choice(text: exercise.answer.text, isRight: true),
        Choice(text: "Berg went abroad", isRight: false, whyFalse: "planted"),
        Choice(text: "Berg built a house", isRight: false, whyFalse: "planted"),
      ]
    }
    #expect(next.contains("right distractor"))
  }

  @Test func anotherNameOfTheHolder() throws {
    let text =
      Self.life.replacing("who: ben", with: "who: cleo")
      + "    - {id: visit, what: visited Riga, who: dora, date: 1911-11}\n"
      + "    - {id: fourth, role: chairman, of: guild, who: ben, date: 1916/1919}\n"
      + "    - {id: fifth, role: chairman, of: guild, who: dora, date: 1921/1925}\n"
      + "    - {id: speech, what: gave a speech, date: 1917-11}\n"
    let found = try faults(.incumbent, of: "speech", shown: text, truth: text) { exercise in
      let wrong = exercise.choices?.firstIndex { !$0.isRight } ?? 0
      exercise.choices?[wrong].text = "Benjamin Frost"
    }
    #expect(found == ["right distractor"])
  }

  @Test func aHedgedEvent() throws {
    let truth = Self.life.replacing("date: 1901-06", with: "date: 1901-06, status: disputed")
    #expect(try faults(.age, of: "fine", truth: truth) == ["hedged as a fact"])
  }

  /// Of all options only the right one is about the person in the question.
  @Test func aNameThatOnlyTheRightOptionHas() throws {
    let found = try faults(.sameTime, of: "home") { exercise in
      let others = ["Dora Hill led a strike", "Dora Hill gave a talk"]
      exercise.choices =
        [Choice(text: exercise.answer.text, isRight: true)]
        + others.map { Choice(text: $0, isRight: false, whyFalse: "planted") }
    }
    #expect(found == ["clue"])
  }

  @Test func wordsThatTellTheOrder() throws {
    let text = Self.life.replacing(
      "what: came home", with: "what: came home, circumstance: after the fine")
    let found = try faults(.slot, shown: Self.life, truth: text) { exercise in
      exercise.stems = exercise.stems.map { "\($0) (Berg came home after the fine)" }
      exercise.events[0] = "home"
    }
    #expect(found.contains("clue"))
  }
}
