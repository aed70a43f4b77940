import Study
import Testing

/// Which wrong options are offered, and which never.
@Suite struct OptionTests {
  private func options(_ card: Card?) throws -> Set<String> {
    Set(try #require(card?.choices).filter { !$0.isRight }.map(\.text))
  }

  /// A chairman, an editor or a leader is mostly a member too, and a delegate, and a supporter.
  @Test func whatNearlyEveryHolderIsBesidesIsNoOption() throws {
    let written = try Written(
      Written.header + """
            - {id: a, role: leader, of: guild, date: 1900/1905}
            - {id: b, who: ben, role: member, of: council, date: 1900/1905}
            - {id: c, who: cleo, role: supporter, of: academy, date: 1900/1905}
            - {id: d, who: dora, role: delegate, of: press, date: 1900/1905}
            - {id: e, who: ben, role: treasurer, of: academy, date: 1900/1905}
            - {id: f, who: cleo, role: secretary, of: press, date: 1900/1905}
            - {id: g, who: dora, role: chairman, of: academy, date: 1900/1905}
        """)
    let cards = written.cards.filter { $0.kind == .role }
    #expect(cards.count == 7)
    // Among the others' options they would stand out: their own cards are typed.
    #expect(
      cards.filter { $0.choices == nil }.map(\.answer.text) == ["member", "supporter", "delegate"])
    for card in cards where card.choices != nil {
      #expect(
        try options(card).isDisjoint(with: ["member", "supporter", "delegate"]), "\(card.id)")
    }
  }

  private static let people = """
    id: test
    people:
      ada: {name: Ada Bell}
      ben: {name: Ben Frost}
      cleo: {name: Cleo Marsh}
      dora: {name: Dora Hill}
      emil: {name: Emil Roth}
    subject: ada
    places:
      riga: {name: Riga, in: livonia}
      livonia: {name: Livonia}
      pskov: {name: Pskov}
      tartu: {name: Tartu}
      narva: {name: Narva}
    events:
      - {id: old, who: ben, what: sang, date: 1700, where: pskov}
      - {id: a, who: cleo, what: spoke, date: 1900, where: riga, with: ben}
      - {id: b, who: dora, what: danced, date: 1903, where: tartu}
      - {id: c, who: emil, what: cooked, date: 1905, where: narva}
      - {id: d, what: swam, date: 1906, where: pskov}
    """

  @Test func peopleAreThoseOfTheTime() throws {
    let written = try Written(Self.people)
    for name in ["a#who", "b#who", "c#who"] {
      #expect(!(try options(written.card(name)).contains("Ben Frost")), "\(name)")
    }
  }

  @Test func regionsAreNoOptionAmongTowns() throws {
    let written = try Written(Self.people)
    for name in ["a#where", "b#where", "c#where", "d#where", "old#where"] {
      #expect(!(try options(written.card(name)).contains("Livonia")), "\(name)")
    }
  }

  /// The same seed settles the right one's place, and over many cards it is each place.
  @Test func theRightOptionStandsEverywhere() throws {
    let cards = try Written(SmilgaChronicle.text()).cards
    for kind in [QuestionKind.when, .what, .role, .holder, .where] {
      let places = cards.filter { $0.kind == kind }
        .compactMap { $0.choices?.firstIndex(where: \.isRight) }
      #expect(Set(places) == [0, 1, 2, 3], "\(kind)")
    }
  }
}
