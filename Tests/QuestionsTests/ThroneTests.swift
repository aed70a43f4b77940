import Chronicle
import Grading
import Questions
import Testing
import WrittenChronicle

/// Succession is asked by the post where the two are called differently, or not at all.
@Suite struct ThroneTests {
  private static func text(_ first: String, _ second: String) -> String {
    Written.header + """
          - {id: a, role: \(first), of: guild, who: ben, date: 1936-12-11/1952-02-06}
          - {id: b, role: \(second), of: guild, who: cleo, date: 1952-02-06/2022-09-08}
          - {id: c, role: \(first), of: guild, who: dora, date: 2022-09-08/2030-01-02}

      """
  }

  @Test(arguments: [("king", "queen"), ("emperor", "empress")])
  func asksForTheThrone(_ first: String, _ second: String) throws {
    let written = try Written(Self.text(first, second))
    #expect(
      written.card("a#successor")?.stems == [
        "Who followed Ben Frost on the throne of the Guild?",
        "Who reigned in the Guild right after Ben Frost?",
        "Who came to the throne of the Guild right after Ben Frost?",
      ])
    #expect(
      written.card("b#predecessor")?.stems.first
        == "Whom did Cleo Marsh follow on the throne of the Guild?")
    #expect(written.card("a#successor")?.answer.value == "cleo")
    #expect(written.card("c#predecessor")?.answer.value == "cleo")
    #expect(written.faults.isEmpty)
  }

  /// Nobody says who came after a chairman on the throne.
  @Test func asksNothingWithoutAThrone() throws {
    let written = try Written(Self.text("chairman", "chairwoman"))
    #expect(!written.cards.contains { [.successor, .predecessor].contains($0.kind) })
    #expect(written.card("a#holder") != nil)
  }

  @Test func asksByTheTitleThatBothHave() throws {
    let written = try Written(Self.text("king", "king"))
    #expect(
      written.card("a#successor")?.stems.first == "Who succeeded Ben Frost as king of the Guild?")
  }
}
