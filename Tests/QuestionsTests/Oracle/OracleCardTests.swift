import Chronicle
import English
import Grading
import Questions
import Testing
import WrittenChronicle

/// Faults planted in the generator, each of which the oracle must find.
///
/// The generator is shown a chronicle changed in one place, or its card is changed; the oracle
/// judges the card by the true chronicle.
@Suite struct OracleCardTests {
  /// The cards made from `shown`, judged by `truth`.
  private func faults(
    of card: String, shown: String, truth: String, changing change: (inout Card) -> Void = { _ in }
  ) throws -> Set<String> {
    let made = try Written(Written.header + shown)
    let judge = Judge(try Written(Written.header + truth).chronicle)
    var card = try #require(made.card(card), "the generator makes no such card")
    change(&card)
    return Set(judge.faults(in: card).map(\.name))
  }

  @Test func aNamesakeOverlooked() throws {
    let events = "    - {id: a, what: was fined, date: 1901}\n"
    let namesake = "    - {id: b, what: was fined, who: other, date: 1905}\n"
    let made = try Written(Written.header + events)
    let truth = Written.header.replacing("  dora:", with: "  other: {name: Anna Berg}\n  dora:")
    let judge = Judge(try Written(truth + events + namesake).chronicle)
    let card = try #require(made.card("a#date"))
    #expect(judge.faults(in: card).map(\.name).contains("second right answer"))
  }

  @Test func aRivalOverlooked() throws {
    let own = "    - {id: a, what: was fined, date: 1901}\n"
    let rivals = ["date: 1905", "who: [anna, ben], date: 1905", "where: riga"]
    for rival in rivals {
      let truth = own + "    - {id: b, what: was fined, \(rival)}\n"
      let found = try faults(of: "a#date", shown: own, truth: truth)
      // A near miss may be the rival's date.
      #expect(Set(found).subtracting(["right distractor"]) == ["second right answer"], "\(rival)")
    }
  }

  @Test func anUnknownEndTakenForAnEnd() throws {
    let truth = """
          - {id: a, role: chairman, of: guild, date: 1901/}
          - {id: b, role: chairman, of: guild, who: ben, date: 1905/1909}

      """
    let shown = truth.replacing("1901/}", with: "1901/1903}")
    let found = try faults(of: "b#holder", shown: shown, truth: truth)
    #expect(found.contains("second right answer"))
    #expect(try faults(of: "a#end", shown: shown, truth: truth).contains("wrong answer"))
  }

  /// 25 May 1905 of an unstated calendar may be in June.
  @Test func anUnstatedCalendarTakenForGregorian() throws {
    let truth = """
          - {id: a, what: was fined, date: 1905-06 N.S.}
          - {id: b, what: went abroad, date: 1905-05-25}
          - {id: c, what: came home, date: 1907}

      """
    let shown = truth.replacing("05-25}", with: "05-25 N.S.}")
    #expect(try faults(of: "a#what", shown: shown, truth: truth) == ["right distractor"])
  }

  @Test func aDistractorThatIsTrue() throws {
    let text = """
          - {id: a, what: was fined, who: [ben, cleo], date: 1901}
          - {id: b, role: chairman, of: guild, who: ben, date: 1905/1909}
          - {id: c, role: treasurer, of: guild, who: ben, date: 1911/1912}
          - {id: d, what: met a friend, where: riga, date: 1913}

      """
    func planted(_ card: String, _ option: String) throws -> Set<String> {
      try faults(of: card, shown: text, truth: text) { card in
        card.choices = [
          Choice(text: card.answer.text.withoutArticle, isRight: true),
          Choice(text: option, isRight: false, whyFalse: "planted"),
          Choice(text: "nothing of the kind", isRight: false, whyFalse: "planted"),
        ]
      }
    }
    #expect(try planted("a#who", "Cleo Marsh") == ["right distractor"])
    #expect(try planted("d#where", "Rīga") == ["right distractor"])
    #expect(try planted("b#role", "chairman").contains("right distractor"))
  }

  @Test func aQualifierDropped() throws {
    let text = """
          - {id: a, what: was arrested, date: 1901, circumstance: at the harbour, kind: arrest}
          - {id: b, what: was arrested, date: 1905, kind: arrest}
          - {id: c, role: chairman, of: guild, date: 1906/1907}
          - {id: d, role: treasurer, of: guild, date: 1910/1911}

      """
    for (name, words) in [
      ("a#date", " at the harbour"), ("b#date", " (second arrest)"),
      ("c#role", " from 1906 to 1907"),
    ] {
      let found = try faults(of: name, shown: text, truth: text) { card in
        card.stems = card.stems.map { $0.replacing(words, with: "") }
      }
      #expect(found.contains("second right answer"), "\(name)")
    }
  }

  /// Ben Frost followed, by whichever of his names; Dora is only said to have come between.
  @Test func aRightOptionForWhoCameNext() throws {
    let text = """
          - {id: a, role: chairman, of: guild, who: cleo, date: 1901/1903}
          - {id: b, role: chairman, of: guild, who: ben, date: 1903/1907}
          - {id: c, role: chairman, of: guild, who: dora, date: 1903, status: disputed}

      """
    for (option, isRight) in [("Benjamin Frost", true), ("Dora Hill", true), ("Anna Berg", false)] {
      let found = try faults(of: "a#successor", shown: text, truth: text) { card in
        card.choices = [
          Choice(text: card.answer.text, isRight: true),
          Choice(text: option, isRight: false, whyFalse: "planted"),
          Choice(text: "nobody of the kind", isRight: false, whyFalse: "planted"),
        ]
      }
      #expect(found == (isRight ? ["right distractor"] : []), "\(option)")
    }
  }

  /// Nobody who was dead, or not yet born, is a wrong option for who did something then.
  @Test func optionsWhoDidNotLiveThen() throws {
    let text = """
          - {id: born, what: was born, kind: birth, who: dora, date: 1897}
          - {id: dies, what: died, kind: death, who: ben, date: 1870}
          - {id: a, what: spoke at the opening, who: cleo, date: 1878}

      """
    for option in ["Dora Hill", "Ben Frost"] {
      let found = try faults(of: "a#who", shown: text, truth: text) { card in
        card.choices = [
          Choice(text: card.answer.text, isRight: true),
          Choice(text: option, isRight: false, whyFalse: "planted"),
          Choice(text: "Anna Berg", isRight: false, whyFalse: "planted"),
        ]
      }
      #expect(found == ["bad options"], "\(option)")
    }
  }
}
