import Study
import Testing

/// Faults that the oracle found in the generator, each by its smallest chronicle.
@Suite struct FoundFaults {
  /// An option shows no calendar: "September 1917" may be read in either, and the end of an
  /// August of unstated calendar lies in one of the two.
  @Test func anOptionWithoutItsMarkIsReadInBothCalendars() throws {
    let written = try Written(
      Written.header + """
            - {id: a, what: joined the printers, date: 1917-08}
            - {id: b, what: moved house, date: 1917-09-27 O.S.}
            - {id: c, what: went abroad, date: 1919-01}
            - {id: d, what: came home, date: 1920-01}
        """)
    let choices = try #require(written.card("a#date")?.choices).map(\.text)
    #expect(choices == ["August 1917", "January 1919", "January 1920"])
    #expect(written.faults.isEmpty)
  }

  /// "Anna Berg was arrested" is true of an arrest that she shared with another.
  @Test func whatWasDoneTogetherWasDoneByEach() throws {
    let written = try Written(
      Written.header + """
            - {id: alone, what: was fined, date: 1901}
            - {id: both, what: was fined, date: 1903, who: [anna, ben]}
            - {id: ben, what: moved house, date: 1904, who: ben}
        """)
    #expect(written.card("alone#date") == nil)
    #expect(written.card("both#date")?.answer.value == "1903")
    #expect(written.faults.isEmpty)
  }

  /// Ben and Anna were each fined in 1901 and again, together, in 1903.
  @Test func whatEachDidAloneBothDid() throws {
    let written = try Written(
      Written.header + """
            - {id: anna, what: was fined, date: 1901}
            - {id: ben, what: was fined, date: 1901, who: ben}
            - {id: both, what: was fined, date: 1903, who: [anna, ben]}
        """)
    #expect(written.card("both#date") == nil)
    #expect(written.faults.isEmpty)
  }

  /// A planned arrest is none, and a shared one is one of each.
  @Test func ordinalsCountWhatHappenedToEach() throws {
    let written = try Written(
      Written.header + """
            - {id: plan, what: was to be arrested, date: 1900, kind: arrest, status: planned}
            - {id: one, what: was arrested, date: 1901, kind: arrest}
            - {id: two, what: was arrested, date: 1903, kind: arrest, who: [anna, ben]}
        """)
    #expect(written.card("one#date")?.qualifier == "(first arrest)")
    #expect(written.card("two#date")?.qualifier == nil)
    #expect(written.faults.isEmpty)
  }

  /// Ben's second term is Anna's first.
  @Test func jointTermsAreCountedForEachHolder() throws {
    let written = try Written(
      Written.header + """
            - {id: first, role: treasurer, of: guild, who: ben, date: 1901/1903}
            - {id: second, role: treasurer, of: guild, who: [anna, ben], date: 1910/1912}
        """)
    #expect(written.card("second#start") == nil)
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
}

extension Written {
  /// What the oracle has against the cards, by card.
  var faults: [String: [Fault]] {
    let judge = Judge(chronicle)
    let found = cards.map { ($0.id, judge.faults(in: $0)) }.filter { !$0.1.isEmpty }
    return Dictionary(uniqueKeysWithValues: found)
  }
}
