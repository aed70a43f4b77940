import Chronicle
import Grading
import Questions
import Testing
import WrittenChronicle

/// Terms of one holder, role and body that touch are one holding: whoever is re-elected has not ceased.
@Suite struct HoldingTests {
  private static let terms = """
    id: terms
    calendar: gregorian
    people:
      anna: {name: Anna Berg}
      boris: {name: Boris Cole}
    organisations:
      senate: {name: the Senate}
    events:
      - {id: a1, who: anna, role: president, of: senate, date: 1901-01-03/1905-01-03}
      - {id: a2, who: anna, role: president, of: senate, date: 1905-01-03/1909-01-03}
      - {id: b1, who: boris, role: president, of: senate, date: 1909-01-03/1913-01-03}
      - {id: b2, who: boris, role: president, of: senate, date: 1913-01-04/1917-01-03}
    """

  @Test func nobodyCeasesByReelection() throws {
    let written = try Written(Self.terms)
    #expect(written.card("a1#start")?.stems[0].contains("time") == false)
    #expect(written.card("a1#end") == nil && written.card("a2#start") == nil)
    #expect(written.card("b1#end") == nil && written.card("b2#start") == nil)
    #expect(written.card("a2#end")?.answer.text == "3 January 1909")
    #expect(written.card("a1#holder")?.qualifier == "from 3 January 1901 to 3 January 1909")
    #expect(written.card("a2#holder") == nil)
    #expect(written.card("a1#successor") == nil)
    #expect(written.card("a2#successor")?.answer.value == "boris")
    #expect(written.card("b1#predecessor")?.answer.value == "anna")
    #expect(written.card("b2#predecessor") == nil)
    #expect(written.faults.isEmpty)
  }

  /// A month or a year is as good as a day where no more is known; an unknown or a doubtful end is not.
  @Test(arguments: [
    ("1901/1905", "1905/1909", true), ("1901/1905", "1907/1909", false),
    ("1901-03/1905-01", "1905-01/1909", true), ("1901/1905", "1905-02-03/1909", true),
    ("1901/1905-01-31", "1905-02-01/1909", true), ("1901/1905-01-31", "1905-02-02/1909", false),
  ]) func datesThatTouch(_ first: String, _ second: String, _ areOne: Bool) throws {
    let written = try Written(
      Written.header.replacing("subject:", with: "calendar: gregorian\nsubject:") + """
            - {id: a, role: treasurer, of: guild, date: \(first)}
            - {id: b, role: treasurer, of: guild, date: \(second)}
        """)
    #expect((written.card("a#end") == nil) == areOne)
    #expect((written.card("b#start") == nil) == areOne)
    #expect(written.card("a#start") != nil && written.card("b#end") != nil)
    #expect(written.faults.isEmpty)
  }

  /// Who knows whether she ceased, if her first term may have lasted until the second, or William had
  /// held it with Mary before he held it alone?
  @Test(arguments: [
    ("date: 1901/", "date: 1905/1909"), ("date: 1901/1905~", "date: 1905/1909"),
    ("who: [anna, ben], date: 1901/1905", "date: 1905/1909"),
  ]) func termsThatMayTouch(_ first: String, _ second: String) throws {
    let written = try Written(
      Written.header + """
            - {id: a, role: treasurer, of: guild, \(first)}
            - {id: b, role: treasurer, of: guild, \(second)}
        """)
    #expect(written.card("b#start") == nil)
    #expect(written.card("a#end") == nil)
    #expect(written.faults.isEmpty)
  }

  /// Another held it in the year in which her first term ended and her second began.
  @Test func anotherInBetween() throws {
    let written = try Written(
      Written.header + """
            - {id: a, role: treasurer, of: guild, date: 1901/1905}
            - {id: x, role: treasurer, of: guild, who: ben, date: 1905/1905}
            - {id: b, role: treasurer, of: guild, date: 1905/1909}
        """)
    #expect(written.card("a#holder")?.qualifier == "from 1901 to 1905")
    #expect(written.card("a#end") == nil && written.card("b#start") == nil)
    #expect(written.faults.isEmpty)
  }

  /// The author's own words answer for themselves.
  @Test func aTermInTheAuthorsWords() throws {
    let written = try Written(
      Self.terms.replacing(
        "date: 1905-01-03/1909-01-03}",
        with: "date: 1905-01-03/1909-01-03, ask: {start: When did her second term begin?}}"))
    #expect(written.card("a2#start")?.stems == ["When did her second term begin?"])
    #expect(written.card("a2#start")?.answer.text == "3 January 1905")
  }

  /// After a break it is "for the second time", though it be her third term.
  @Test func aBreak() throws {
    let written = try Written(
      Self.terms + "\n  - {id: a3, who: anna, role: president, of: senate, "
        + "date: 1917-01-03/1921-01-03}")
    #expect(written.card("a3#start")?.qualifier == "for the second time")
    #expect(written.card("b2#successor")?.answer.value == "anna")
    #expect(
      written.card("a3#predecessor")?.stems[0]
        == "Anna Berg was president of the Senate for the second time. "
        + "Who had held the post right before?")
    #expect(written.faults.isEmpty)
  }

  /// What happened in her second term happened while she was president, and neither before nor after.
  @Test func exercisesKnowNoEndBetween() throws {
    let written = try Written(
      Self.terms + "\n  - {id: fire, who: [], what: The harbour burned, date: 1907-05}")
    let asked = ExerciseMakers.exercises(of: written.chronicle).filter { $0.kind == .beforeAfter }
    #expect(asked.contains { $0.events == ["fire", "a1"] && $0.answer.value == "during" })
    #expect(!asked.contains { $0.events == ["fire", "a2"] })
  }
}
