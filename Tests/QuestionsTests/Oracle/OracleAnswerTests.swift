import EDTF
import Grading
import Questions
import Testing
import WrittenChronicle

/// Faults planted in answers and wordings, each of which the oracle must find.
@Suite struct OracleAnswerTests {
  /// The faults of a card made from `shown`, judged by `truth`.
  private func faults(
    of card: String, shown: String, truth: String? = nil,
    changing change: (inout Card) -> Void = { _ in }
  ) throws -> Set<String> {
    let judge = Judge(try Written(Written.header + (truth ?? shown)).chronicle)
    var card = try #require(
      try Written(Written.header + shown).card(card), "the generator makes no such card")
    change(&card)
    return Set(judge.faults(in: card).map(\.name))
  }

  @Test func oneClaimTakenForTheFact() throws {
    let truth = """
          - id: a
            what: was fined
            claims:
              - {id: one, date: 1901, source: book, where: chapter 1}
              - {id: two, date: 1902, source: book, where: chapter 2}

      """
    let shown = truth.replacing("{id: one,", with: "{id: one, preferred: yes,")
    #expect(try faults(of: "a#date", shown: shown, truth: truth) == ["wrong answer"])
  }

  @Test(arguments: [
    ("1905-06", "1905-06-15"), ("1905", "1905-06"), ("1905~", "1905"), ("190X", "1905"),
    ("[1905,1906]", "1905"),
  ])
  func anAnswerFinerThanTheSource(_ known: String, _ told: String) throws {
    func text(_ date: String) -> String { "    - {id: a, what: was fined, date: \"\(date)\"}\n" }
    let found = try faults(of: "a#date", shown: text(told), truth: text(known))
    // A near miss of what is told may be right in truth.
    #expect(Set(found).subtracting(["right distractor"]) == ["finer than the source"])
  }

  private static let fine = "    - {id: a, what: was fined, date: 1905-06}\n"

  @Test(arguments: ["in 1905", "one June", "when aged 24", "as a 24-year-old"])
  func aHintInTheStem(_ hint: String) throws {
    let found = try faults(of: "a#date", shown: Self.fine) { card in
      card.stems = card.stems.map { "\($0) \(hint)" }
    }
    #expect(found == ["clue"])
  }

  @Test func theAnswersAliasInTheStem() throws {
    let text = "    - {id: a, what: spoke at the opening, who: ben, date: 1905}\n"
    let found = try faults(of: "a#who", shown: text) { card in
      card.stems = card.stems.map { "\($0) (by Benjamin Frost)" }
    }
    #expect(found == ["clue"])
  }

  @Test func theWrongHolderAtAHandover() throws {
    let truth = """
          - {id: a, role: chairman, of: guild, who: ben, date: 1901/1905}
          - {id: b, role: chairman, of: guild, who: cleo, date: 1907/1909}

      """
    let shown = truth.replacing("who: ben", with: "who: dora").replacing(
      "who: cleo", with: "who: ben"
    )
    .replacing("who: dora", with: "who: cleo")
    let found = try faults(of: "b#holder", shown: shown, truth: truth)
    #expect(found.isSuperset(of: ["wrong answer", "second right answer"]))
    // In the year of the handover it was either.
    let meeting = truth.replacing("1907/1909", with: "1905/1909")
    let unclear = try faults(of: "b#holder", shown: truth, truth: meeting) { card in
      card.stems = card.stems.map { $0.replacing("from 1907 to 1909", with: "in 1905") }
      card.query?.qualifier = (try? HistoricalDate(parsing: "1905")).map(
        QuestionMeaning.Qualifier.date)
      card.choices = ["Cleo Marsh", "Ben Frost", "Dora Hill"].map {
        Choice(text: $0, isRight: $0 == "Cleo Marsh", whyFalse: $0 == "Cleo Marsh" ? nil : "no")
      }
    }
    #expect(unclear == ["right distractor", "second right answer"])
  }

  @Test(arguments: ["planned", "attributed", "disputed", "outside"])
  func whatIsOnlyClaimedAskedAsAFact(_ status: String) throws {
    let truth = "    - {id: a, role: chairman, of: guild, date: 1901/1905, status: \(status)}\n"
    let shown = truth.replacing(", status: \(status)", with: "")
    let found = try faults(of: "a#start", shown: shown, truth: truth)
    #expect(found == ["hedged as a fact"])
  }

  @Test func oneOfSeveralAskedAsTheOnlyOne() throws {
    let text = "    - {id: a, role: chairman, of: guild, who: [ben, cleo], date: 1901/1905}\n"
    let found = try faults(of: "a#holder", shown: text) { card in
      card.stems = ["Who was chairman of the Guild?"]
    }
    #expect(found == ["second right answer"])
  }

  @Test func optionsOfTwoForms() throws {
    let text =
      Self.fine + """
            - {id: b, what: went abroad, date: 1907-01}
            - {id: c, what: came home, date: 1908-01}

        """
    let found = try faults(of: "a#date", shown: text) { card in
      card.choices?[1].text = "1907"
    }
    #expect(found == ["bad options"])
  }

  @Test func aCardThatDoesNotSayWhatItAsks() throws {
    let found = try faults(of: "a#date", shown: Self.fine) { $0.query = nil }
    #expect(found == ["no query"])
  }
}
