package import Chronicle
import Diagnostics
package import Questions
import Foundation
package import Testing

/// A chronicle written in a test, which must be sound, and its cards.
package struct Written {
  package let chronicle: Chronicle
  package let cards: [Card]

  package init(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let (chronicle, diagnostics) = ChronicleReader.read(
      Array(text.utf8), file: "test.yaml", asking: .ofAllKinds)
    #expect(
      diagnostics.filter { $0.severity == .error }.map(\.text) == [], sourceLocation: sourceLocation
    )
    self.chronicle = try #require(chronicle, sourceLocation: sourceLocation)
    cards = CardMakers.cards(of: self.chronicle)
  }

  /// The card `EVENT#FACET`.
  package func card(_ name: String) -> Card? { cards.first { $0.id == "\(chronicle.id)/\(name)" } }

  package static let header = """
    id: test
    title: Test
    subject: anna
    people:
      anna: {name: Anna Berg}
      ben: {name: Ben Frost, aliases: [Benjamin Frost]}
      cleo: {name: Cleo Marsh}
      dora: {name: Dora Hill}
    organisations:
      guild: {name: the Guild}
      council: {name: the City Council}
      academy: {name: the Academy}
      press: {name: the Free Press}
    places:
      riga: {name: Riga, aliases: [Rīga]}
      pskov: {name: Pskov}
      tartu: {name: Tartu, aliases: [Dorpat]}
    sources:
      book: {title: A Life}
    events:

    """

  /// One chronicle with something for every kind.
  package static let whole =
    header + """
          - {id: birth, what: was born, where: riga, date: 1870-05-02, kind: birth}
          - {id: joins, what: joined the printers, date: 1889}
          - {id: trip, what: travelled to the congress, date: 1894-08, where: tartu}
          - {id: speech, who: ben, what: spoke at the opening, date: 1896}
          - {id: strike, who: [], what: A strike broke out in the harbour, date: 1899-03}
          - {id: jail, what: was held in prison, date: 1901, length: P3M, where: pskov}
          - {id: march, what: led the printers' march, date: 1905, number: {of: printers, is: 300}}
          - {id: chair, role: chairman, of: guild, date: 1906/1909}
          - {id: seat, role: member, of: council, date: 1910/1912}
          - {id: chief, who: cleo, role: director, of: academy, date: 1911/1920}
          - {id: paper, role: editor, of: press, date: 1913/}
          - id: death
            what: died
            kind: death
            claims:
              - {id: a, date: 1931, source: book, where: chapter 1}
              - {id: b, date: 1932, source: book, where: chapter 9}
      """
}

/// A chronicle that ships, as it stands in `Decks`.
package enum ShippedChronicle {
  package static func text(_ name: String = "ivar-smilga") throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "Decks/\(name).yaml"), encoding: .utf8)
  }
}
