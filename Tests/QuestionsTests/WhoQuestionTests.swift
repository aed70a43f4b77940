import Grading
import Questions
import Testing
import WrittenChronicle

/// Who did it: of others, of several, and where a chronicle is nobody's life.
@Suite struct WhoQuestionTests {
  private static let events = """
        - {id: alone, what: went abroad, date: 1901}
        - {id: two, what: signed the appeal, date: 1903, who: [anna, ben]}
        - {id: three, what: was expelled from the union, date: 1905, who: [ben, anna, cleo]}
        - {id: other, what: opened the fair, date: 1907, who: dora}
    """

  @Test func ofSeveralOneBesidesTheSubject() throws {
    let written = try Written(Written.header + Self.events)
    #expect(written.card("alone#who") == nil)
    let two = try #require(written.card("two#who"))
    #expect(
      two.stems == [
        "In 1903, who besides Berg signed the appeal?",
        "Name the person besides Berg who in 1903 signed the appeal.",
        "Who was it besides Berg that in 1903 signed the appeal?",
      ])
    #expect(two.answer.text == "Ben Frost" && two.answer.aliases == ["Benjamin Frost"])
    #expect(two.query?.who == ["anna"] && two.query?.isOneOf == false)
    let three = try #require(written.card("three#who"))
    #expect(
      three.stems == [
        "Name one of those besides Berg who in 1905 were expelled from the union.",
        "Give the name of one of those besides Berg who in 1905 were expelled from the union.",
        "In 1905, Berg and others were expelled from the union. Name one of the others.",
      ])
    #expect(three.answer.aliases == ["Benjamin Frost", "Cleo Marsh"])
    #expect(written.faults.isEmpty)
  }

  /// A chronicle of a country has no default guess.
  @Test func withoutASubjectEverybodyIsAskedFor() throws {
    let text = Written.header.replacing("subject: anna\n", with: "") + Self.events
    let written = try Written(text.replacing("alone, what", with: "alone, who: anna, what"))
    #expect(written.card("alone#who")?.stems.first == "In 1901, who went abroad?")
    #expect(written.card("two#who")?.query?.isOneOf == true)
    #expect(written.faults.isEmpty)
    let presidents = try Written(ShippedChronicle.text("us-presidents"))
    #expect(presidents.cards.count { $0.kind == .who } >= 20)
  }

  /// Who is named in the stem is neither the answer nor an option, and whoever else did it is right.
  @Test func theOracleKnowsWhoIsNamed() throws {
    let written = try Written(Written.header + Self.events)
    let judge = Judge(written.chronicle)
    var card = try #require(written.card("two#who"))
    card.answer.value = "anna"
    #expect(judge.faults(in: card).map(\.name).contains("wrong answer"))
    card = try #require(written.card("two#who"))
    card.stems = ["In 1903, who signed the appeal?"]
    #expect(judge.faults(in: card).map(\.name).contains("second right answer"))
    card = try #require(written.card("three#who"))
    card.query?.isOneOf = false
    #expect(judge.faults(in: card).map(\.name).contains("second right answer"))
  }
}
