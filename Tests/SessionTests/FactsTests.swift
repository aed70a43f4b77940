import Grading
import Questions
import Session
import Testing
import WrittenChronicle

/// What a session was about, in lines that stand alone.
@Suite struct FactsTests {
  private static let events = """
        - {id: birth, what: was born, date: 1850-03-01, kind: birth, where: riga}
        - {id: strike, what: led a strike, who: [anna, ben], date: 1870}
        - {id: chair, role: chairwoman, of: guild, date: 1871/1873}
        - {id: seat, role: member, of: council, who: [ben, cleo], date: 1880/1885}
        - {id: fire, who: [], what: A fire destroyed the Guild's hall, date: 1875-06}
        - {id: arrest, what: was arrested, date: 1876, circumstance: over a speech, kind: arrest}
        - {id: again, what: was arrested, date: 1879, circumstance: at a meeting, kind: arrest}
    """

  private static let rows: [(card: String, fact: String)] = [
    ("birth#date", "Berg was born: 1 March 1850"),
    ("strike#what", "1870: Berg and Ben Frost led a strike"),
    ("birth#where", "Where was Berg born? Riga"),
    ("strike#date", "Berg and Ben Frost led a strike: 1870"),
    ("chair#start", "Berg became chairwoman of the Guild: 1871"),
    ("chair#end", "Berg ceased to be chairwoman of the Guild: 1873"),
    ("chair#role", "Berg was chairwoman of the Guild"),
    ("fire#date", "A fire destroyed the Guild's hall: June 1875"),
    ("arrest#date", "Berg was arrested over a speech: 1876"),
  ]

  @Test(arguments: rows) func aFactSaysWhoWhatAndTheAnswer(_ card: String, _ fact: String) throws {
    let written = try Written(Written.header + Self.events)
    var facts = Facts { _ in written.chronicle }
    #expect(facts.text(try #require(written.card(card))) == fact)
  }

  /// Of the shipped life every fact names somebody or something, and holds its answer.
  @Test func everyFactHoldsItsAnswer() throws {
    let written = try Written(ShippedChronicle.text())
    var facts = Facts { _ in written.chronicle }
    for card in written.cards {
      let text = facts.text(card)
      #expect(text.contains(card.answer.text), "\(card.id): \(text)")
      #expect(text.first?.isLowercase == false, "\(card.id): \(text)")
    }
  }

  /// Without its chronicle the question stands for the fact.
  @Test func aCardWithoutItsChronicleIsItsQuestion() throws {
    let written = try Written(Written.header + Self.events)
    var facts = Facts { _ in nil }
    let text = facts.text(try #require(written.card("birth#date")))
    #expect(text == "On which date was Berg born? 1 March 1850" || text.hasSuffix(": 1 March 1850"))
    #expect(text.contains("Berg"))
  }
}
