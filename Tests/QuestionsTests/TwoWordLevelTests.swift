import Chronicle
import Grading
import Questions
import Testing
import WrittenChronicle

/// A level in two words makes another office as one in one word does: no question is lost by it.
@Suite struct TwoWordLevelTests {
  private static func text(_ deputy: String, _ head: String) -> String {
    """
    id: offices
    people:
      a: {name: Anna Berg}
      b: {name: Boris Cole}
      c: {name: Clara Dorn}
    organisations:
      guild: {name: the Guild}
    events:
      - {id: a1, who: a, role: \(head), of: guild, date: 1901-01-01/1905-01-01}
      - {id: b1, who: b, role: \(head), of: guild, date: 1905-01-01/1907-01-01}
      - {id: c1, who: c, role: \(head), of: guild, date: 1907-01-01/1909-01-01}
      - {id: b0, who: b, role: \(deputy), of: guild, date: 1901-01-01/1905-01-01}
      - {id: c0, who: c, role: \(deputy), of: guild, date: 1905-01-01/1907-01-01}
    """
  }

  @Test(arguments: [
    ("vice-president", "president"), ("vice president", "president"),
    ("deputy president", "president"), ("Vice President", "President"),
    ("acting president", "president"),
  ]) func yieldsAllCards(_ deputy: String, _ head: String) throws {
    let written = try Written(Self.text(deputy, head))
    let ids = try Written(Self.text("vice-president", "president")).cards.map(\.id)
    #expect(written.cards.map(\.id) == ids && ids.count >= 25)
    #expect(written.card("c0#predecessor")?.answer.value == "b")
    #expect(written.card("b1#successor")?.answer.value == "c")
    #expect(written.faults.isEmpty)
  }
}
