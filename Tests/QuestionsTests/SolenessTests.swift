import Chronicle
import Questions
import Testing
import WrittenChronicle

/// Whether one has a role at a time: the entry says so, else its name, else what the chronicle shows.
@Suite struct SolenessTests {
  private static let managers = """
        - {id: a, role: manager, of: guild, who: ben, date: 1901-01-02/1905-01-04}
        - {id: b, role: manager, of: guild, who: cleo, date: 1905-01-04/1909-01-04}
        - {id: c, role: manager, of: academy, who: dora, date: 1905-01-04/1907-01-04}

    """

  @Test func isLearntFromTheChronicle() throws {
    let written = try Written(Written.header + Self.managers)
    #expect(written.card("b#holder")?.stems[0].hasPrefix("Who was manager of the Guild") == true)
    #expect(written.card("a#successor") != nil && written.card("c#holder") != nil)
    #expect(SilentTenures(written.chronicle).taken == ["manager"])
    #expect(written.faults.isEmpty)
  }

  @Test(arguments: [
    // Two at a time, jointly, or only one there ever was.
    "    - {id: d, role: manager, of: guild, who: dora, date: 1902-01-02/1904-01-04}",
    "    - {id: d, role: manager, of: academy, who: [dora, ben], date: 1921/1924}",
  ]) func isNotLearnt(_ more: String) throws {
    let written = try Written(Written.header + Self.managers + more)
    #expect(written.card("b#holder") == nil && written.card("a#successor") == nil)
    #expect(written.card("b#start")?.stems[0].contains("a manager") == true)
    #expect(SilentTenures(written.chronicle).taken == [])
  }

  @Test func oneHolderTeachesNothing() throws {
    let written = try Written(
      Written.header + "    - {id: a, role: manager, of: guild, who: ben, date: 1901/1905}")
    #expect(written.card("a#holder") == nil)
  }

  @Test func theEntryDecides() throws {
    let entries = """
      roles:
        manager: {name: manager, sole: no}
        member: {name: member, sole: yes, article: the}
      events:
      """
    let text =
      Written.header.replacing("events:", with: entries) + Self.managers + """
            - {id: d, role: member, of: guild, who: dora, date: 1910/1912}
        """
    let written = try Written(text)
    #expect(written.card("b#holder") == nil)
    #expect(
      written.card("d#holder")?.stems[0] == "Who was the member of the Guild from 1910 to 1912?")
  }

  /// What `check` tells: each tenure without a card for its holder, start or end, and why.
  @Test func saysWhatIsNotAsked() throws {
    let written = try Written(
      Written.header + """
            - {id: a, role: member, of: guild, date: 1901/1905}
            - {id: b, role: chairman, of: guild, date: 1901/1905~}
            - {id: c, role: treasurer, of: guild, who: ben, date: 1901/1905}
            - {id: d, role: treasurer, of: guild, who: ben, date: 1905/1909}
            - {id: e, role: rector, of: academy, date: 1901/, ask: {holder: no}}
            - {id: f, role: head, of: press, status: planned, date: 1901/1902}
        """)
    let found = SilentTenures(written.chronicle).findings.map {
      "\($0.kind.facet) \($0.why) \($0.events.map(\.id).joined(separator: " "))"
    }
    #expect(
      found == [
        "holder hedged f", "holder heldByMany a", "holder subjectAlone b", "start hedged f",
        "end hedged f", "end unknownDate e", "end vagueDate b",
      ])
  }
}
