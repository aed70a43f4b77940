import Grading
import Questions
import Records
import Testing
import WrittenChronicle

/// Faults that the oracle found in questions about tenures, each by its smallest chronicle.
@Suite struct TenureQuestionTests {
  /// Ben's second term is Anna's first, and the only one of both.
  @Test func jointTermsAreCountedForEachHolder() throws {
    let written = try Written(
      Written.header + """
            - {id: first, role: treasurer, of: guild, who: ben, date: 1901/1903}
            - {id: second, role: treasurer, of: guild, who: [anna, ben], date: 1910/1912}
        """)
    #expect(written.card("second#start")?.stems.first?.contains("time") == false)
    #expect(written.card("first#start")?.qualifier == "for the first time")
    #expect(written.faults.isEmpty)
  }

  /// Who knows whether it was his second term, if the first is only claimed?
  @Test func hedgedTermsAreNotCounted() throws {
    let written = try Written(
      Written.header + """
            - {id: first, role: chairman, of: guild, date: 1901/1903, status: disputed}
            - {id: second, role: chairman, of: guild, date: 1910/1912}
        """)
    #expect(written.card("second#start")?.qualifier != "for the second time")
    #expect(written.faults.isEmpty)
  }

  /// A dismissal that was only planned ended nothing: Anna may still be chairman in 1910.
  @Test func plannedHappeningsEndNoTenure() throws {
    let written = try Written(
      Written.header + """
            - {id: chair, role: chairman, of: guild, date: 1901/}
            - {id: plan, what: was to be dismissed, date: 1903, status: planned, ends: chair}
            - {id: next, role: chairman, of: guild, who: ben, date: 1910/1912}
        """)
    #expect(written.card("chair#holder") == nil)
    #expect(written.card("next#holder") == nil)
    #expect(written.faults.isEmpty)
  }

  /// Anna died in 1905; Ben, who held it with her, may have gone on.
  @Test func aDeathEndsOnlyTheTermOfTheDead() throws {
    let written = try Written(
      Written.header + """
            - {id: chair, role: chairman, of: guild, who: [anna, ben], date: 1901/}
            - {id: next, role: chairman, of: guild, who: cleo, date: 1910/1912}
            - {id: death, what: died, kind: death, date: 1905}
        """)
    #expect(written.card("next#holder") == nil)
    #expect(written.faults.isEmpty)
  }

  /// Anna died before Ben ended: nobody knows when she held it, but not between Ben and Cleo.
  @Test func theDeadComeBetweenNobody() throws {
    let written = try Written(
      Written.header + """
            - {id: death, what: died, kind: death, date: 1905}
            - {id: some, role: chairman, of: guild}
            - {id: chair, role: chairman, of: guild, who: ben, date: 1901/1910}
            - {id: next, role: chairman, of: guild, who: cleo, date: 1910/1912}
        """)
    #expect(written.card("chair#successor")?.answer.text == "Cleo Marsh")
    #expect(written.card("next#predecessor")?.answer.text == "Ben Frost")
    #expect(written.faults.isEmpty)
  }

  /// What somebody merely says about her death sets no limit to her term.
  @Test func aDisputedDeathEndsNoTerm() throws {
    let written = try Written(
      Written.header + """
            - {id: chair, role: chairman, of: guild, date: 1901/}
            - {id: next, role: chairman, of: guild, who: cleo, date: 1910/1912}
            - {id: death, what: died, kind: death, date: 1905, status: disputed}
        """)
    #expect(written.card("next#holder") == nil)
    #expect(written.faults.isEmpty)
  }

  /// "Who was chairman from 1901 on?" is Ben too, though Anna died before he became it.
  @Test func whatTheStemSaysOfTheTimeCounts() throws {
    let written = try Written(
      Written.header + """
            - {id: death, what: died, kind: death, date: 1905}
            - {id: chair, role: chairman, of: guild, date: 1901/}
            - {id: next, role: chairman, of: guild, who: ben, date: 1910/1912}
            - {id: some, role: treasurer, of: guild, date: 1901}
            - {id: later, role: treasurer, of: guild, who: ben, date: 1910/1912}
        """)
    #expect(written.card("chair#holder") == nil)
    #expect(written.card("next#holder")?.qualifier == "from 1910 to 1912")
    #expect(written.card("some#holder")?.qualifier == "in 1901")
    #expect(written.faults.isEmpty)
  }

  /// Which of two bodies called the Guild? Nothing is asked that names one of them.
  @Test func bodiesOfOneNameAreNotNamed() throws {
    let written = try Written(
      Written.header.replacing("  guild:", with: "  other: {name: the Guild}\n  guild:") + """
            - {id: one, role: chairman, of: guild, date: 1901/1903}
            - {id: two, role: head, of: other, date: 1910/1912}
            - {id: three, role: chairman, of: council, who: ben, date: 1901/1903}
        """)
    #expect(written.cards.filter { $0.event == "one" }.map(\.facet) == ["body"])
    #expect(written.card("three#start") != nil)
    #expect(written.faults.isEmpty)
  }

  /// Head after chairman is not head for the second time.
  @Test func anotherRoleIsNoEarlierTerm() throws {
    let written = try Written(
      Written.header + """
            - {id: first, role: chairman, of: guild, date: 1901/1903}
            - {id: second, role: head, of: guild, date: 1910/1912}
        """)
    #expect(written.card("second#start")?.qualifier == nil)
    #expect(written.card("second#start") != nil)
    #expect(written.faults.isEmpty)
  }
}
