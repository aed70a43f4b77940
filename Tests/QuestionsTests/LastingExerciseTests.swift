import Chronicle
import Grading
import Questions
import Records
import Testing
import WrittenChronicle

/// Who held what while another was in exile: one answer under every choice of possible days.
@Suite struct LastingExerciseTests {
  private static let life = """
        - {id: exile, what: lived in exile, who: dora, date: 1905-04/1907-08}
        - {id: chair-1, role: chairman, of: guild, who: cleo, date: 1899/1902}
        - {id: chair-2, role: chairman, of: guild, who: ben, date: 1904/1908}
        - {id: chair-3, role: chairman, of: guild, who: cleo, date: 1909/1911}
        - {id: early, role: editor, of: press, who: anna, date: 1890/1895}
        - {id: then, role: secretary, of: academy, who: anna, date: 1905/1909}
        - {id: late, role: treasurer, of: council, who: anna, date: 1911/1915}

    """

  private static func found(_ text: String) throws -> [Exercise] {
    try ExerciseRuleTests.exercises(text).filter { $0.events.first == "exile" }
  }

  @Test func asksWhoHeldItAndWhatAnotherWas() throws {
    let found = try Self.found(Self.life)
    let holder = try #require(found.first { $0.kind == .incumbent })
    #expect(holder.stems[0] == "Who was chairman of the Guild while Dora Hill lived in exile?")
    #expect(holder.answer.text == "Ben Frost")
    let post = try #require(found.first { $0.kind == .meanwhile })
    #expect(post.stems[0] == "Which of these was Berg while Dora Hill lived in exile?")
    #expect(post.answer.text == "secretary of the Academy")
    #expect(post.choices?.count == 3)
  }

  /// What may have begun after the exile did, or may have ended before, is not asked.
  @Test(arguments: [
    ("1904/1908", "1905/1908"), ("1904/1908", "1904/1907"), ("1904/1908", "1904/"),
    ("1904/1908", "1904~/1908"), ("1905-04/1907-08", "1905-04/"),
    ("1905-04/1907-08", "1904/1907-08"), ("who: ben", "who: [ben, cleo]"),
    ("who: dora", "who: ben"), ("what: lived", "status: planned, what: lived"),
  ])
  func asksForNoHolderWhoIsNotCertain(_ before: String, _ after: String) throws {
    let text = Self.life.replacing(before, with: after)
    #expect(text != Self.life)
    let found = try Self.found(text)
    #expect(!found.contains { $0.kind == .incumbent && $0.events[1] == "chair-2" }, "\(text)")
  }

  /// A rival for a single day of it leaves two answers.
  @Test func asksForNoHolderOfTwo() throws {
    let rival = "    - {id: rival, role: chairman, of: guild, who: anna, date: 1907-08/1908}\n"
    #expect(try !Self.found(Self.life + rival).contains { $0.kind == .incumbent })
    let after = rival.replacing("1907-08", with: "1907-10")
    #expect(try Self.found(Self.life + after).contains { $0.kind == .incumbent })
  }

  /// A term may be what lasted, too.
  @Test func aTermLastsAsWell() throws {
    let exercises = try ExerciseRuleTests.exercises(
      Self.life + "    - {id: abroad, role: envoy, of: council, who: dora, date: 1905-04/1907-08}\n"
    )
    let asked = try #require(
      exercises.first { $0.kind == .incumbent && $0.events == ["abroad", "chair-2"] })
    #expect(
      asked.stems[0]
        == "Who was chairman of the Guild while Dora Hill was an envoy of the City Council?")
  }

  /// The oracle finds what the generator would get wrong.
  @Test(arguments: [
    // Another held it for a part of the time; it was held only from the middle on.
    (ExerciseKind.incumbent, "who: cleo, date: 1909/1911", "who: cleo, date: 1907/1911"),
    (.incumbent, "1904/1908", "1906/1908"),
    // The post was given up before; another option was held too.
    (.meanwhile, "date: 1905/1909", "date: 1897/1904"),
    (.meanwhile, "date: 1890/1895", "date: 1890/1906"),
  ])
  func theOracleFindsPlantedFaults(_ kind: ExerciseKind, _ before: String, _ after: String) throws {
    let exercise = try #require(try Self.found(Self.life).first { $0.kind == kind })
    let truth = try Written(Written.header + Self.life.replacing(before, with: after)).chronicle
    #expect(!ExerciseJudge(truth).faults(in: exercise).isEmpty)
  }

  /// The recipe that combines lives has some, from one life into another.
  @Test func theShippedRecipeHasSome() throws {
    let source = try RecipeTests.source(
      ShippedChronicle.text("meanwhile"), "ivar-smilga", "us-presidents", "marie-curie")
    let across = source.exercises().filter { exercise in
      exercise.stems[0].contains(" while ")
        && Set(exercise.eventIDs.map(\.deck)).count > 1
    }
    #expect(across.contains { $0.kind == .incumbent })
    #expect(across.filter { $0.kind == .meanwhile }.count > 2)
  }
}
