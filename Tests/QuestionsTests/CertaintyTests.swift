import Chronicle
import Grading
import Questions
import Testing
import WrittenChronicle

/// Possible days may only forbid a question, never permit one.
@Suite struct CertaintyTests {
  private static func text(_ calendar: String, _ events: String) -> String {
    Written.header.replacing("subject: anna", with: "calendar: \(calendar)") + events
  }

  /// Order turned round by `~`; a certain overlap, one year read in each calendar; a gap of 367 days.
  @Test(
    arguments: [
      """
          - {id: a, role: treasurer, of: guild, who: ben, date: 1897~/1899}
          - {id: b, role: treasurer, of: guild, who: cleo, date: 1898-12-30/1899-06-01}
      """,
      """
          - {id: a, role: treasurer, of: guild, who: ben, date: 1905/1907}
          - {id: b, role: treasurer, of: guild, who: cleo, date: 1906/1908}
      """,
      """
          - {id: a, role: treasurer, of: guild, who: ben, date: 1901-01-01/1903-05-01}
          - {id: b, role: treasurer, of: guild, who: cleo, date: 1904-05-02/1908-01-01}
      """,
      """
          - {id: a, role: treasurer, of: guild, who: ben, date: 1705~/1706}
          - {id: b, role: treasurer, of: guild, who: cleo, date: 1706~/1707}
      """,
    ], ["gregorian", "unstated"]) func noSuccession(_ events: String, _ calendar: String) throws
  {
    let written = try Written(Self.text(calendar, events))
    #expect(!written.cards.contains { [.successor, .predecessor].contains($0.kind) })
    #expect(written.faults.isEmpty)
  }

  @Test(arguments: ["gregorian", "unstated"]) func aGapOfAYear(_ calendar: String) throws {
    let written = try Written(
      Self.text(
        calendar,
        """
            - {id: a, role: treasurer, of: guild, who: ben, date: 1901-01-01/1903-05-01}
            - {id: b, role: treasurer, of: guild, who: cleo, date: 1904-05-01/1908-01-01}
        """))
    #expect(written.card("a#successor")?.answer.value == "cleo")
    #expect(written.faults.isEmpty)
  }

  /// Who was ambassador may be called by the role's own name: that is no wrong option.
  @Test func anAliasIsNoWrongRole() throws {
    let text =
      Written.header.replacing(
        "events:",
        with: "roles:\n  first: {name: president, aliases: [ambassador]}\nevents:")
        + """
            - {id: t1, role: first, of: guild, as: ambassador, date: 1950-07-25/1953-07-26}
            - {id: t2, role: first, of: guild, who: ben, date: 1971-05-03/1989-10-18}
            - {id: t3, role: governor, of: guild, who: cleo, date: 1946/1954}
            - {id: t4, role: senator, of: council, who: dora, date: 1949/1964}
            - {id: t5, role: vice-president, of: academy, who: dora, date: 1965/1968}
        """
    let written = try Written(text)
    let options = try #require(written.card("t1#role")?.choices).map(\.text)
    #expect(!options.contains("president") && options.count == 4)
    #expect(written.faults.isEmpty)
  }

  /// What is only claimed silences no plain event.
  @Test func hedgedEventsAreNoRivals() throws {
    let written = try Written(
      Written.header + """
            - {id: left, what: left the party, date: 1908-05}
            - {id: left-again, what: left the party, date: 1930-06, status: attributed, according-to: book}
            - {id: chair, role: chairman, of: guild, who: ben, date: 1901/1903}
            - {id: acting, role: acting chairman, of: guild, who: ben, date: 1899/1901, status: attributed, according-to: book}
            - {id: sec, role: secretary, of: council, who: ben, date: 1911/1913}
            - {id: sec2, role: secretary, of: council, who: ben, date: 1905/1908, status: disputed}
            - {id: sec3, role: secretary, of: council, who: cleo, date: 1911/1912, status: disputed}
        """)
    #expect(written.card("left#date")?.qualifier == nil && written.card("left#date") != nil)
    for name in ["chair#start", "chair#end", "chair#holder", "sec#start", "sec#end", "sec#holder"] {
      #expect(written.card(name) != nil, "\(name)")
    }
    #expect(written.faults.isEmpty)
  }

  /// `ask:` takes wordings that take turns.
  @Test func severalWordingsOfOnesOwn() throws {
    let written = try Written(
      Written.header
        + "    - {id: a, what: left, date: 1908, ask: {date: [When did she go?, In which year?]}}")
    #expect(written.card("a#date")?.stems == ["When did she go?", "In which year?"])
  }
}
