import Chronicle
import Records
import Questions
import Testing
import WrittenChronicle

/// Listing a chronicle's cards and making them one by one comes to the same as making all.
@Suite struct CardSourceTests {
  @Test func listsAndMakesTheShippedChronicle() throws {
    try expectAgreement(of: ShippedChronicle.text())
  }

  @Test(arguments: 1...UInt64(40))
  func listsAndMakesRandomChronicles(seed: UInt64) throws {
    try expectAgreement(of: RandomChronicle(seed: seed, isFullyDated: seed % 2 == 0).text)
  }

  @Test func knowsWhichCardsThereAreNot() throws {
    let source = CardSource(try Written(ShippedChronicle.text()).chronicle)
    let id = try #require(source.bareCards().first?.id)
    #expect(source.card(id) != nil)
    let others: [CardID] = [
      "", "ivar-smilga", "ivar-smilga/", "ivar-smilga/nowhere#date", "else/\(id)", "\(id)s",
      "other/\(id.withoutDeck)", "ivar-smilga/joins-party#date@none",
      "ivar-smilga/joins-party", "/#", "ivar-smilga/#date",
    ]
    for other in others {
      #expect(source.card(other) == nil, "\(other)")
    }
  }

  private func expectAgreement(of text: String) throws {
    let written = try Written(text)
    let source = CardSource(written.chronicle)
    #expect(source.bareCards().map(\.outline) == written.cards.map(\.outline))
    for card in written.cards { #expect(source.card(card.id) == card) }
  }
}
