import Chronicle
import Grading
import Questions
import Testing
import WrittenChronicle

/// Who came before and after: asked only where the chronicle proves it.
@Suite struct SuccessionTests {
  private func made(_ events: String) throws -> Written {
    try Written(Written.header + events)
  }

  @Test func asksForBothNeighbours() throws {
    let written = try made(
      """
          - {id: one, role: chairman, of: guild, who: ben, date: 1901/1903}
          - {id: two, role: chairman, of: guild, date: 1903/1907}
          - {id: three, role: chairman, of: guild, who: cleo, date: 1907/1910}
      """)
    let after = try #require(written.card("two#successor"))
    #expect(after.answer.value == "cleo")
    #expect(after.kind == .successor)
    #expect(written.card("two#predecessor")?.answer.value == "ben")
    #expect(written.card("one#predecessor") == nil)
    #expect(written.card("three#successor") == nil)
    #expect(after.choices == nil || after.choices?.count { $0.isRight } == 1)
    #expect(written.faults.isEmpty)
  }

  /// "As chairman for the first time" could be said of whoever came after.
  @Test func ofSeveralTermsTheStemNamesOne() throws {
    let written = try made(
      """
          - {id: zero, role: chairman, of: guild, who: dora, date: 1899/1901}
          - {id: one, role: chairman, of: guild, date: 1901/1903}
          - {id: two, role: chairman, of: guild, who: ben, date: 1903/1907}
          - {id: three, role: chairman, of: guild, date: 1907/1910}
          - {id: four, role: chairman, of: guild, who: cleo, date: 1910/1914}
      """)
    #expect(
      written.card("one#successor")?.stems.first
        == "Who took over the post right after Berg’s first term as chairman of the Guild?")
    #expect(
      written.card("three#predecessor")?.stems.first
        == "Who held the post right before Berg’s second term as chairman of the Guild?")
    #expect(
      written.card("two#successor")?.stems.first
        == "Who succeeded Ben Frost as chairman of the Guild?")
    #expect(written.faults.isEmpty)
  }

  private static let unproved: [(why: String, events: String)] = [
    (
      "the gap may be over a year",
      """
          - {id: one, role: chairman, of: guild, date: 1901/1903}
          - {id: two, role: chairman, of: guild, who: ben, date: 1905/1907}
      """
    ),
    (
      "an undated term may lie between",
      """
          - {id: one, role: chairman, of: guild, date: 1901/1903}
          - {id: two, role: chairman, of: guild, who: ben, date: 1903/1907}
          - {id: three, role: chairman, of: guild, who: cleo}
      """
    ),
    (
      "somebody else held it then",
      """
          - {id: one, role: chairman, of: guild, date: 1901/1903}
          - {id: two, role: chairman, of: guild, who: ben, date: 1903/1907}
          - {id: three, role: chairman, of: guild, who: cleo, date: 1902/1904}
      """
    ),
    (
      "its end is unknown",
      """
          - {id: one, role: chairman, of: guild, date: 1901/}
          - {id: two, role: chairman, of: guild, who: ben, date: 1903/1907}
      """
    ),
    (
      "the next had begun long before",
      """
          - {id: one, role: chairman, of: guild, date: 1901/1907}
          - {id: two, role: chairman, of: guild, who: ben, date: 1903/1909}
      """
    ),
    (
      "the next term is only claimed",
      """
          - {id: one, role: chairman, of: guild, date: 1901/1903}
          - {id: two, role: chairman, of: guild, who: ben, date: 1903/1907, status: disputed}
      """
    ),
    (
      "the other began after this had",
      """
          - {id: one, role: chairman, of: guild, date: 1909-04/1909}
          - {id: two, role: chairman, of: guild, who: ben, date: 1908/1911}
      """
    ),
    (
      "many hold it at a time",
      """
          - {id: one, role: member, of: guild, date: 1901/1903}
          - {id: two, role: member, of: guild, who: ben, date: 1903/1907}
      """
    ),
  ]

  @Test(arguments: unproved) func asksNothingUnproved(_ why: String, _ events: String) throws {
    let written = try made(events)
    #expect(written.card("one#successor") == nil, "\(why)")
    #expect(written.faults.isEmpty)
  }

  @Test func offersOthersWhoHeldThePost() throws {
    let people = "  emil: {name: Emil Roth}\n  fay: {name: Fay Long}\n"
    let written = try Written(
      Written.header.replacing("organisations:\n", with: people + "organisations:\n") + """
            - {id: one, role: chairman, of: guild, who: ben, date: 1901/1903}
            - {id: two, role: chairman, of: guild, date: 1903/1907}
            - {id: three, role: chairman, of: guild, who: cleo, date: 1907/1910}
            - {id: four, role: chairman, of: guild, who: dora, date: 1910/1912}
            - {id: five, role: chairman, of: guild, who: emil, date: 1912/1914}
            - {id: six, role: chairman, of: guild, who: fay, date: 1914/1917}
        """)
    let choices = try #require(written.card("three#predecessor")?.choices)
    #expect(Set(choices.map(\.text)).isSuperset(of: ["Anna Berg"]))
    #expect(choices.allSatisfy { $0.isRight == ($0.text == "Anna Berg") })
  }
}

/// Who is offered besides the right one.
extension SuccessionTests {
  private static let namesakes = """
    id: test
    people:
      ben: {name: Ben Frost}
      carl: {name: Carl Dahl, aliases: [Karl Dahl]}
      karl: {name: Karl Dahl, is: the printer}
      cleo: {name: Cleo Marsh}
      dora: {name: Dora Hill}
      emil: {name: Emil Roth}
    organisations:
      guild: {name: the Guild}
    events:
      - {id: one, role: chairman, of: guild, who: ben, date: 1901/1903}
      - {id: two, role: chairman, of: guild, who: carl, date: 1903/1907}
      - {id: three, role: chairman, of: guild, who: karl, date: 1907/1910}
      - {id: four, role: chairman, of: guild, who: cleo, date: 1910/1912}
      - {id: five, role: chairman, of: guild, who: dora, date: 1912/1914}
      - {id: six, role: chairman, of: guild, who: emil, date: 1914/1917}
      - {id: fire, who: [], what: The harbour burned, date: 1905-06}
    """

  /// "Karl Dahl" is right where Carl Dahl is asked for, whoever else is called so.
  @Test func anAliasOfTheAnswerIsNoWrongOption() throws {
    let written = try Written(Self.namesakes)
    let choices = try #require(written.card("one#successor")?.choices)
    #expect(choices.filter(\.isRight).map(\.text) == ["Carl Dahl"])
    #expect(!choices.contains { $0.text == "Karl Dahl" })
    #expect(written.faults.isEmpty)
    let incumbents = ExerciseMakers.exercises(of: written.chronicle).filter {
      $0.kind == .incumbent && $0.answer.value == "carl"
    }
    #expect(!incumbents.isEmpty)
    #expect(!incumbents.contains { $0.choices?.contains { $0.text == "Karl Dahl" } ?? false })
  }

  /// Harrison held it for a month, so that two began within a year of Van Buren's end.
  @Test func theNearestIsTheNextThoughAnotherFollowsWithinTheYear() throws {
    let written = try Written(ShippedChronicle.text("us-presidents"))
    for (name, answer) in [
      ("president-van-buren#successor", "William Henry Harrison"),
      ("president-tyler#predecessor", "William Henry Harrison"),
      ("president-hayes#successor", "James A. Garfield"),
      ("president-arthur#predecessor", "James A. Garfield"),
    ] {
      #expect(written.card(name)?.answer.text == answer, "\(name)")
    }
    // Every term but the last has a successor and every one but the first a predecessor.
    let terms = written.chronicle.events.count { $0.id.hasPrefix("president-") }
    let cards = written.cards.filter { $0.event.hasPrefix("president-") }
    #expect(cards.count { $0.kind == .successor } >= terms - 3)
    #expect(cards.count { $0.kind == .predecessor } >= terms - 3)
  }
}
