import EDTF
import Grading
import Questions
import Records
import Testing
import WrittenChronicle

/// Faults that the oracle found in questions about happenings, each by its smallest chronicle.
@Suite struct HappeningQuestionTests {
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
    #expect(choices.count == 4 && !choices.contains("September 1917"), "\(choices)")
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

  /// "Anna was arrested" with "in the harbour" behind it says what the other event says in one.
  @Test func aCircumstanceMayBeAnothersWords() throws {
    let written = try Written(
      Written.header + """
            - {id: one, what: was arrested, date: 1901, circumstance: in the harbour}
            - {id: two, what: was arrested in the harbour, date: 1903}
        """)
    #expect(written.card("one#date") == nil)
    #expect(written.faults.isEmpty)
  }

  /// One source has Ben shot; then "Who was shot?" is not only Cleo.
  @Test func theWordsOfClaimsCount() throws {
    let written = try Written(
      Written.header + """
            - id: ben
              what: died
              who: ben
              claims:
                - {id: a, date: 1931, source: book}
                - {id: b, date: 1932, what: was shot}
            - {id: cleo, what: was shot, who: cleo, date: 1920}
        """)
    #expect(written.card("cleo#who") == nil)
    #expect(written.faults.isEmpty)
  }

  /// "Some year from AD 990 to AD 999" is no option beside "the 1000s".
  @Test func decadesBeforeTheYear1000AreNoOptions() throws {
    let written = try Written(
      Written.header + """
            - {id: a, what: moved house, date: 099X}
            - {id: b, what: went abroad, date: 100X}
            - {id: c, what: came home, date: 102X}
            - {id: d, what: died, date: 103X}
        """)
    #expect(written.card("b#date") != nil)
    #expect(written.card("a#date")?.choices == nil)
    #expect(written.faults.isEmpty)
  }

  /// Shown without their calendars, 28 March comes before 3 April, whichever day was first.
  @Test func optionsAscendAsTheyAreShown() throws {
    let written = try Written(
      Written.header + """
            - {id: a, what: moved house, date: 1924-03-28 O.S.}
            - {id: b, what: went abroad, date: 1924-04-03 N.S.}
            - {id: c, what: came home, date: 1930-01-01 N.S.}
        """)
    for card in ["a#date", "b#date", "c#date"] {
      let shown = try #require(written.card(card)?.choices).map(\.text)
      let days = shown.compactMap { text in
        DateReader.readings(of: text).first { $0.calendar == .unstated }?.possibleDays.first?.lower
      }
      #expect(days.count == 4 && days == days.sorted(), "\(card): \(shown)")
    }
    #expect(written.faults.isEmpty)
  }

  /// An arrest of which Ben tells is not the first of those that are known.
  @Test func whatIsClaimedHasNoPlaceAmongTheFacts() throws {
    let written = try Written(
      Written.header + """
            - id: claimed
              what: was arrested
              kind: arrest
              date: 1901
              status: attributed
              according-to: ben
            - {id: one, what: was arrested, kind: arrest, date: 1903}
            - {id: two, what: was arrested, kind: arrest, date: 1905}
        """)
    #expect(written.card("claimed#date") == nil)
    #expect(written.faults.isEmpty)
  }
}

extension Written {
  /// What the oracle has against the cards, by card.
  var faults: [CardID: [Fault]] {
    let judge = Judge(chronicle)
    let found = cards.map { ($0.id, judge.faults(in: $0)) }.filter { !$0.1.isEmpty }
    return Dictionary(uniqueKeysWithValues: found)
  }
}
