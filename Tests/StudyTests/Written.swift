import Chronicle
import Diagnostics
import Questions
import Testing

/// A chronicle written in a test, which must be sound, and its cards.
struct Written {
  let chronicle: Chronicle
  let cards: [Card]

  init(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let (chronicle, diagnostics) = ChronicleReader.read(
      Array(text.utf8), file: "test.yaml", asking: .ofAllKinds)
    #expect(
      diagnostics.filter { $0.severity == .error }.map(\.text) == [], sourceLocation: sourceLocation
    )
    self.chronicle = try #require(chronicle, sourceLocation: sourceLocation)
    cards = CardMakers.cards(of: self.chronicle)
  }

  /// The card `EVENT#FACET`.
  func card(_ name: String) -> Card? { cards.first { $0.id == "\(chronicle.id)/\(name)" } }

  static let header = """
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
}
