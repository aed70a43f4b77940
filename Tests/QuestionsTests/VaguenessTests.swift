import Grading
import Questions
import Records
import Testing
import WrittenChronicle

/// As its date is made vaguer, an event's cards grow coarser and fall away.
@Suite struct VaguenessTests {
  private static let happenings: [(String?, [String])] = [
    ("1905-10-14", ["date: 14 October 1905", "where", "what"]),
    ("1905-10-14?", ["where"]),
    ("1905-10-~15", ["date: October 1905", "where", "what"]),
    ("1905-10", ["date: October 1905", "where", "what"]),
    ("1905-~10", ["date: 1905", "where", "what"]),
    ("1905-10~", ["where"]),
    ("1905", ["date: 1905", "where", "what"]),
    ("1905~", ["where"]),
    ("190X", ["date: the 1900s", "where", "what"]),
    ("19XX", ["date: the 20th century", "where", "what"]),
    ("[1905,1911]", ["where"]),
    ("[..1905]", ["where"]),
    (nil, ["where"]),
  ]

  @Test(arguments: happenings)
  func cardsOfAHappening(_ date: String?, _ cards: [String]) throws {
    #expect(try names("what: spoke at the opening, where: riga", date: date) == cards)
  }

  private static let tenures: [(String?, [String])] = [
    ("1905-03/1908-11", ["start: March 1905", "end: November 1908", "role", "body", "holder"]),
    ("1905/1908", ["start: 1905", "end: 1908", "role", "body", "holder"]),
    ("1905~/1908", ["end: 1908", "role", "body", "holder"]),
    ("1905/", ["start: 1905", "role", "body", "holder"]),
    ("1905/..", ["start: 1905", "role", "body", "holder"]),
    ("/1908", ["end: 1908", "role", "body", "holder"]),
    ("1905", ["role", "body", "holder"]),
    (nil, ["role", "body"]),
  ]

  @Test(arguments: tenures)
  func cardsOfATenure(_ date: String?, _ cards: [String]) throws {
    #expect(try names("who: ben, role: chairman, of: guild", date: date) == cards)
  }

  @Test(arguments: [
    ("", ["date", "where", "what", "length"]), (", status: planned", ["date", "where", "length"]),
    (", status: attributed", []), (", status: outside", []),
    (", status: disputed, according-to: book", ["date", "where", "length"]), (", ask: no", []),
  ])
  func cardsOfAHedgedHappening(_ more: String, _ cards: [String]) throws {
    let found = try names(
      "what: was held in prison, where: pskov, length: P3M\(more)", date: "1905")
    #expect(Set(found.map { String($0.prefix { $0 != ":" }) }) == Set(cards))
  }

  /// The facets of the event's cards, the dates with their answers.
  private func names(_ fields: String, date: String?) throws -> [String] {
    let written = try Written(
      Written.header + """
            - {id: e, \(fields)\(date.map { ", date: \"\($0)\"" } ?? "")}
            - {id: x, what: left home, date: 1880}
            - {id: y, what: came back, date: 1885-06}
            - {id: z, what: bought a boat, date: 1890-01-03}
        """)
    return written.cards.filter { $0.event == "e" }.map { card in
      card.answer.kind == .date ? "\(card.facet): \(card.answer.text)" : card.facet.text
    }
  }
}
