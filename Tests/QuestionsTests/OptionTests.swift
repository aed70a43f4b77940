import Chronicle
import EDTF
import English
import Grading
import Questions
import Testing
import WrittenChronicle

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
            - {id: h, who: ben, role: vice-chairman, of: press, date: 1907/1909}
        """)
    let cards = written.cards.filter { $0.kind == .role }
    #expect(cards.count == 8)
    // Among the others' options they would stand out: their own cards are typed.
    let typed = Set(cards.filter { $0.choices == nil }.map(\.answer.text))
    #expect(typed == ["leader", "member", "supporter", "delegate"])
    for card in cards where card.choices != nil {
      #expect(try options(card).isDisjoint(with: typed), "\(card.id)")
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
      fay: {name: Fay Long}
      gil: {name: Gil Dorn}
    subject: ada
    places:
      riga: {name: Riga, in: livonia}
      livonia: {name: Livonia}
      pskov: {name: Pskov}
      tartu: {name: Tartu}
      narva: {name: Narva}
    events:
      - {id: old, who: ben, what: sang, date: 1700, where: pskov}
      - {id: a, who: cleo, what: painted, date: 1900, where: riga, with: ben}
      - {id: b, who: dora, what: danced, date: 1903, where: tartu}
      - {id: e, who: fay, what: wove, date: 1904}
      - {id: f, who: gil, what: carved, date: 1902}
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
    let cards = ["a#where", "b#where", "c#where", "d#where", "old#where"].map { written.card($0) }
    let asked = cards.filter { $0?.choices != nil }
    #expect(!asked.isEmpty)
    for card in asked { #expect(!(try options(card).contains("Livonia"))) }
  }

  /// The same seed settles the right one's place, and over many cards it is each place.
  @Test func theRightOptionStandsEverywhere() throws {
    let cards = try ["ivar-smilga", "us-presidents", "hannibal", "marie-curie"].flatMap {
      try Written(ShippedChronicle.text($0)).cards
    }
    let posts = ["chairman", "secretary", "treasurer", "vice-chairman"].enumerated()
    let terms = ["guild", "council", "academy", "press"].flatMap { body in
      posts.map { place, role in
        "    - {id: \(body)-\(place), who: \(["ben", "cleo", "dora", "emil"][place]), role: \(role), of: \(body), date: 190\(place)/191\(place)}\n"
      }
    }
    let people = "  emil: {name: Emil Roth}\n"
    let roles = try Written(
      Written.header.replacing("organisations:\n", with: people + "organisations:\n")
        + terms.joined())
    for kind in [QuestionKind.when, .what, .holder, .where, .role] {
      let places = (kind == .role ? roles.cards : cards).filter { $0.kind == kind }
        .compactMap { $0.choices?.firstIndex(where: \.isRight) }
      #expect(Set(places) == [0, 1, 2, 3], "\(kind)")
    }
  }

  /// Of many numbers each place is the right one's about as often, and no step tells it.
  @Test func theRightNumberStandsEverywhere() throws {
    let numbers = Array(4...90) + [100, 120, 400, 999, 1_500, 12_345, 50_000, 2_000_000]
    // Each crew has a name of its own, of letters only.
    let events = numbers.enumerated().map { place, number in
      let letters = [place / 26, place % 26].map { String(UnicodeScalar(UInt8(97 + $0))) }
      let what = "led the crew of Q\(letters.joined())"
      return "    - {id: n\(number), what: \(what), number: {of: sailors, is: \(number)}}\n"
    }
    let written = try Written(Written.header + events.joined())
    var places = [0, 0, 0, 0]
    for number in numbers {
      let choices = try #require(written.card("n\(number)#number")?.choices)
      let values = choices.compactMap { Int($0.text) }
      #expect(values.count == 4 && values == Set(values).sorted(), "\(values)")
      #expect(values.allSatisfy { $0 == number || abs($0 - number) * 5 >= number }, "\(values)")
      places[choices.firstIndex(where: \.isRight) ?? 0] += 1
    }
    #expect(places.allSatisfy { $0 * 8 >= numbers.count }, "\(places)")
    #expect(written.faults.isEmpty)
  }
}

/// Why an option is wrong: a fact of the chronicle, in words.
@Suite struct ReasonTests {
  /// What is only said to have been, or lies outside, gives neither options nor reasons.
  @Test func whatIsHedgedIsNoReason() throws {
    let written = try Written(
      Written.header + """
            - {id: a, what: was fined, date: 1901}
            - {id: b, what: went abroad, date: 1903}
            - {id: c, what: came home, date: 1905}
            - {id: m7, what: met a spy, date: 1902, status: outside}
            - {id: m8, role: chairman, of: guild, date: 1904/1906, status: disputed}
            - {id: m9, role: treasurer, of: press, date: 1907/1909}
            - {id: m10, role: secretary, of: academy, date: 1910/1911}
        """)
    let choices = written.cards.flatMap { $0.choices ?? [] }
    #expect(choices.count > 12)
    for choice in choices {
      #expect(choice.whyFalse?.contains("m7") != true && choice.whyFalse?.contains("m8") != true)
      #expect(choice.text != "chairman")
    }
  }

  @Test(arguments: ["ivar-smilga", "us-presidents", "hannibal", "marie-curie"])
  func noReasonIsAnAbsenceOrAnID(_ name: String) throws {
    let written = try Written(ShippedChronicle.text(name))
    let ids = Set(written.chronicle.events.map(\.id))
    for card in written.cards {
      for why in (card.choices ?? []).compactMap(\.whyFalse) {
        #expect(!why.contains("others for this") && !why.contains("no such"), "\(card.id): \(why)")
        let last = why.split(separator: " ").last.map(String.init) ?? ""
        #expect(!ids.contains(last) || !last.contains("-"), "\(card.id): \(why)")
      }
    }
  }
}

/// The wrong options of "which of these happened then?".
@Suite struct WhatOptionTests {
  /// Of many cards the right one is the earliest, the latest and in between about as often.
  @Test(arguments: ["ivar-smilga", "us-presidents"])
  func theRightOneIsNeitherMostlyTheLatest(_ name: String) throws {
    let written = try Written(ShippedChronicle.text(name))
    var ranks = [0, 0, 0, 0]
    var remote = 0, cards = 0
    for card in written.cards where card.kind == .what {
      let choices = try #require(card.choices)
      let days = try choices.map { try day(of: $0.text, in: written) }
      let right = try #require(choices.firstIndex { $0.isRight })
      cards += 1
      if choices.count == 4 { ranks[days.count { $0 < days[right] }] += 1 }
      if days.allSatisfy({ $0 == days[right] || abs($0 - days[right]) > 3653 + 366 }) {
        remote += 1
      }
    }
    #expect(ranks.allSatisfy { $0 * 8 >= cards }, "\(ranks)")
    // A birth or a rehabilitation may stand alone in its time.
    #expect(remote * 10 <= cards, "\(remote) of \(cards) have no option of the time")
  }

  /// Where birth and death of one stand side by side, everybody knows which was first.
  @Test(arguments: ["us-presidents", "marie-curie"])
  func birthAndDeathOfOneAreNoPair(_ name: String) throws {
    let written = try Written(ShippedChronicle.text(name))
    var alone = 0, twice = 0
    for card in written.cards where card.kind == .what {
      let events = try (card.choices ?? []).map { try event($0.text, in: written) }
      let ends = events.filter { $0.kind == "birth" || $0.kind == "death" }.flatMap(\.who)
      #expect(Set(ends).count == ends.count, "\(card.id)")
      let own = try #require(written.chronicle.events.first { $0.id == card.event })
      let shared = events.count { !Set($0.who).isDisjoint(with: own.who) }
      if shared == 2 { twice += 1 } else { alone += 1 }
    }
    #expect(twice * 10 <= alone, "\(twice) have the right person in exactly two options")
  }

  private func event(_ text: String, in written: Written) throws -> Event {
    let index = ChronicleIndex(written.chronicle)
    let found = written.chronicle.events.first {
      index.told($0)?.clause.statement.withUppercaseStart == text
    }
    return try #require(found, "\(text)")
  }

  private func day(of text: String, in written: Written) throws -> Int {
    let date = try event(text, in: written).settledDate
    return try #require(date?.possibleDays.first?.lower)
  }
}

/// The wrong options of a term's start and end.
@Suite struct TermDateOptionTests {
  /// All presidents began on 4 March: only one such day among others would tell.
  @Test func datesOfTheSameOfficeGoFirst() throws {
    let cards = try Written(ShippedChronicle.text("us-presidents")).cards.filter {
      ($0.kind == .start || $0.kind == .end) && $0.answer.text.hasPrefix("4 March")
    }
    let alone = cards.filter { card in
      (card.choices ?? []).count { $0.text.hasPrefix("4 March") } < 2
    }
    #expect(cards.count > 60)
    #expect(alone.count * 20 <= cards.count, "\(alone.map(\.id))")
  }
}
