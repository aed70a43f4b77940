import EDTF
import Exchange
import Records
import Grading
import Questions
import Testing

/// What a card asks survives being written to a deck file and read back.
@Suite struct DeckQueryTests {
  private static func date(_ text: String) -> HistoricalDate? {
    try? HistoricalDate(parsing: text)
  }

  private static let queries: [QuestionMeaning] = [
    QuestionMeaning(),
    QuestionMeaning(what: "was arrested", who: ["ann"], qualifier: .circumstance("at the harbour")),
    QuestionMeaning(what: "was arrested", who: ["ann", "ben"], qualifier: .ordinal(2)),
    QuestionMeaning(what: "died", who: ["ann"], claim: "lead"),
    QuestionMeaning(qualifier: date("1917-06-10 O.S.").map(QuestionMeaning.Qualifier.date)),
    QuestionMeaning(who: ["ann"], body: "guild", qualifier: .term(from: date("1905"), until: nil)),
    QuestionMeaning(
      role: "chairman", body: "guild",
      qualifier: .term(from: date("1905-01 O.S."), until: date("[1907,1908]")), isOneOf: true),
  ]

  @Test(arguments: queries)
  func isReadBack(_ query: QuestionMeaning) throws {
    let card = Card(
      id: "test/e#role", event: "e", facet: "role", kind: .role, subject: [], stems: ["What?"],
      answer: Answer(kind: .role, value: "head", text: "head"), query: query)
    let (deck, diagnostics) = DeckJSON.read(
      DeckJSON.write(DeckFile(title: "Test", cards: [card])), file: "test.json")
    #expect(diagnostics.isEmpty)
    #expect(deck?.cards.first?.query == query)
  }

  @Test func aCardWithoutOneHasNone() throws {
    let card = Card(
      id: "test/e#card", event: "e", facet: "card", kind: .what, subject: [], stems: ["What?"],
      answer: Answer(kind: .event, value: "e", text: "that"))
    let (deck, _) = DeckJSON.read(
      DeckJSON.write(DeckFile(title: "Test", cards: [card])), file: "test.json")
    #expect(deck?.cards.count == 1)
    #expect(deck?.cards.first?.query == nil)
  }
}
