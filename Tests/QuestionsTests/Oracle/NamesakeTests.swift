import Grading
import Questions
import Testing
import WrittenChronicle

/// Faults that the oracle found in what people are called, each by its smallest chronicle.
@Suite struct NamesakeTests {
  private static let namesakes = Written.header.replacing(
    "  dora:", with: "  other: {name: Anna Berg, is: the painter}\n  dora:")

  /// Two people of one name are told apart in every stem, and are no two options.
  @Test func namesakesAreToldApart() throws {
    let written = try Written(
      Self.namesakes + """
            - {id: one, what: was fined, date: 1901}
            - {id: two, what: was fined, date: 1903, who: other}
            - {id: three, what: moved house, date: 1904, who: ben}
        """)
    #expect(
      written.card("one#date")?.stems.first
        == "In which year was Anna Berg (not the painter) fined?")
    #expect(
      written.card("two#date")?.stems.first == "In which year was Anna Berg (the painter) fined?")
    let options = written.cards.flatMap { $0.choices ?? [] }.map(\.text)
    #expect(!options.contains("Anna Berg"))
    #expect(written.faults.isEmpty)
  }

  @Test func whomNoNameTellsApartIsNotAskedAbout() throws {
    let written = try Written(
      Self.namesakes.replacing(", is: the painter", with: "") + """
            - {id: one, what: was fined, date: 1901}
            - {id: two, what: moved house, date: 1903, who: ben}
        """)
    #expect(written.card("one#date") == nil)
    #expect(written.card("two#date") != nil)
    #expect(written.faults.isEmpty)
  }
}
