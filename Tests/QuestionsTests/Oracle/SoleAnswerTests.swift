import Grading
import Questions
import Testing
import WrittenChronicle

/// Faults that no oracle found but a historian who read the questions, each by its smallest chronicle.
@Suite struct SoleAnswerTests {
  /// - Parameter more: entities, with the heading under which they stand.
  private func made(_ events: String, _ more: (heading: String, text: String)? = nil) throws
    -> Written
  {
    var header = Written.header
    if let more { header.replace(more.heading, with: more.heading + more.text) }
    let written = try Written(header + events)
    #expect(written.faults.isEmpty)
    return written
  }

  private func options(_ card: Card?) -> [String] { card?.choices?.map(\.text) ?? [] }

  /// Whoever was arrested and exiled was arrested as well.
  @Test func oneStatementGoesOnWithAnything() throws {
    let written = try made(
      """
          - {id: a, what: was arrested, kind: arrest, date: 1907}
          - {id: b, what: was arrested and exiled, kind: arrest, date: 1910}
          - {id: c, what: published a novel, date: 1911}
          - {id: d, what: published a novel called The Sea, date: 1913}

      """)
    #expect(written.card("a#date")?.qualifier == "(first arrest)")
    #expect(written.card("c#date") == nil)
  }

  /// In the year of handing over there were two, in the years between one.
  @Test func holdersOfTermsDatedByYear() throws {
    let written = try made(
      """
          - {id: a, role: chairman, of: guild, who: ben, date: 1901/1905}
          - {id: b, role: chairman, of: guild, who: cleo, date: 1905/1909}
          - {id: c, role: chairman, of: guild, who: anna, date: 1909/1912}
          - {id: d, role: head, of: guild, who: anna, date: 1912/1920}

      """)
    #expect(
      written.card("b#holder")?.stems.first == "Who was chairman of the Guild from 1905 to 1909?")
    #expect(written.card("a#holder") != nil && written.card("c#holder") != nil)
    #expect(written.card("c#role") != nil && written.card("d#role") != nil)
  }

  /// A role that nobody knows for a single one's has many holders where two have it at a time.
  @Test func whatManyHold() throws {
    let written = try made(
      """
          - {id: a, role: researcher, of: guild, who: ben, date: 1901-01/1905-01}
          - {id: b, role: researcher, of: guild, who: cleo, date: 1903-01/1909-01}
          - {id: c, role: suffete, of: academy, who: cleo, date: 1910, ask: {holder: Who alone presided over the Academy in 1910?}}

      """)
    #expect(written.card("a#holder") == nil && written.card("b#predecessor") == nil)
    #expect(written.card("c#holder") != nil)
  }

  /// Zoe held the one post between the two, by another title.
  @Test func titlesOfOneRoleAreOnePost() throws {
    let written = try made(
      """
          - {id: a, role: ruler, as: emperor, of: guild, who: ben, date: 1041-12-10/1042-04-20}
          - {id: b, role: ruler, as: empress, of: guild, who: cleo, date: 1042-04-20/1042-06-11}
          - {id: c, role: ruler, as: emperor, of: guild, who: anna, date: 1042-06-11/1055-01-11}

      """)
    #expect(written.card("a#successor")?.answer.value == "cleo")
    #expect(written.card("c#predecessor")?.answer.value == "cleo")
  }

  @Test func whatMinistersAreMinistersOf() throws {
    let written = try made(
      """
          - {id: a, role: minister of war, of: guild, who: ben, date: 1901-01-02/1905-01-04}
          - {id: b, role: minister of war, of: guild, who: cleo, date: 1905-01-04/1909-01-04}
          - {id: c, role: minister of finance, of: guild, who: dora, date: 1901-01-02/1909-01-04}

      """)
    #expect(written.card("a#successor")?.answer.value == "cleo")
    #expect(written.card("c#holder") != nil && written.card("b#holder") != nil)
  }

  /// Where the second term begins on the day on which the first ends, nothing begins.
  @Test func termsThatTouch() throws {
    let written = try made(
      """
          - {id: a, role: president, of: guild, date: 1801-03-04/1805-03-04}
          - {id: b, role: president, of: guild, date: 1805-03-04/1809-03-04}
          - {id: c, role: president, of: guild, who: ben, date: 1809-03-04/1817-03-04}

      """)
    #expect(written.card("b#start") == nil)
    #expect(written.card("b#successor")?.answer.value == "ben")
  }

  /// Among kings the one queen would be the right one.
  @Test func womenAndMen() throws {
    let written = try made(
      """
          - {id: a, role: queen, of: guild, who: cleo, date: 1553-07-19/1558-11-17}
          - {id: b, role: king, of: guild, who: ben, date: 1547-01-28/1553-07-06}
          - {id: c, what: rode out, who: anna, date: 1554}
          - {id: d, what: rode out with hounds, who: dora, date: 1555}

      """)
    let queen = try #require(written.card("a#holder"))
    #expect(!options(queen).contains("Ben Frost"))
    let king = try #require(written.card("b#holder"))
    #expect(!options(king).contains("Cleo Marsh"))
  }

  /// What another source claims is no wrong option.
  @Test func datesThatAreClaimed() throws {
    let written = try made(
      """
          - {id: a, what: retired, date: 1955-05}
          - {id: b, what: built a house, date: 1954-02}
          - {id: c, what: sold a house, date: 1955-01}
          - {id: d, what: sang, date: 1955-02}
          - id: death
            what: died
            who: ben
            kind: death
            claims:
              - {id: one, date: 1955-04, source: book, where: start, preferred: yes}
              - {id: two, date: 1955-05, source: book, where: end}

      """)
    let card = try #require(written.card("death#date"))
    #expect(card.choices != nil && !options(card).contains("May 1955"))
    #expect(!options(written.card("a#what")).contains("Ben Frost died"))
  }

  /// What somebody did at no known time others may have done as well.
  @Test func whoDidWhatAtNoTime() throws {
    let written = try made(
      """
          - {id: a, what: wrote a letter, who: ben}
          - {id: b, what: lived in exile, who: ben, date: 1912/1914, where: pskov}

      """)
    #expect(written.card("a#who") == nil)
    #expect(
      written.card("b#who")?.stems.first == "From 1912 to 1914, who lived in exile?")
    #expect(
      written.card("b#where")?.stems.first == "Where from 1912 to 1914 did Ben Frost live in exile?"
    )
  }

  /// Who came before was not there after the fire.
  @Test func circumstancesOfATerm() throws {
    let written = try made(
      """
          - {id: a, role: chairman, of: guild, who: ben, date: 1901-01/1903-01, circumstance: in the strike}
          - {id: b, role: chairman, of: guild, who: cleo, date: 1903-01/1905-01}
          - {id: c, role: chairman, of: guild, who: ben, date: 1905-01/1907-01, circumstance: after the fire}

      """)
    #expect(
      written.card("c#predecessor")?.stems.first
        == "Ben Frost was chairman of the Guild after the fire. Who had held the post right before?"
    )
  }

  /// Paris does not lie elsewhere than in France.
  @Test func placesWithinOthers() throws {
    let written = try made(
      """
          - {id: a, what: returned, date: 1905, where: france}
          - {id: b, what: sang, date: 1906, where: paris}
          - {id: c, what: danced, date: 1907, where: lyon}
          - {id: d, what: slept, date: 1908, where: riga}

      """, ("places:\n", "  france: {name: France}\n  paris: {name: Paris}\n  lyon: {name: Lyon}\n")
    )
    #expect(!options(written.card("a#where")).contains { ["Paris", "Lyon"].contains($0) })
  }

  @Test(arguments: [
    ("stepped down", "In which year did Berg step down?"),
    ("robbed a train", "In which year did Berg rob a train?"),
  ])
  func verbsThatDoubleALetter(_ what: String, _ stem: String) throws {
    #expect(
      try made("    - {id: a, what: \(what), date: 1905}\n").card("a#date")?.stems.first == stem)
  }

  @Test(arguments: [("William III", "William III"), ("Jan Kos", "Kos")])
  func aNumeralIsNoSurname(_ name: String, _ called: String) throws {
    let text = Written.header.replacing("Anna Berg", with: name)
    let written = try Written(text + "    - {id: a, what: was born, date: 1650, kind: birth}\n")
    #expect(written.card("a#date")?.stems.first == "In which year was \(called) born?")
  }
}
