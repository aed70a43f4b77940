import Chronicle
import EDTF
import Grading
import Records
import Testing
import WrittenChronicle

@testable import Questions

@Suite struct StoredCardsTests {
  /// Every card of every shipped chronicle comes back as it was, with its options and all.
  @Test(arguments: ["ivar-smilga", "us-presidents"]) func keepsEveryCard(_ name: String) throws {
    let cards = try Written(ShippedChronicle.text(name)).cards
    let back = try Self.stored(cards)
    #expect(back.count == cards.count)
    for (place, card) in cards.enumerated() {
      #expect(back.card(place) == card)
      #expect(back.outline(place) == card.outline)
      #expect(back.id(place) == card.id)
      #expect(back.place(of: card.id) == place)
      let face = try #require(back.face(place))
      #expect(face.question == card.stems.first && face.answer == card.answer.text)
    }
  }

  @Test func aDateBesideAnAnswerComesBackWithItsCalendar() throws {
    let date = try HistoricalDate(parsing: "1917-10-26 O.S./1924-01-21 N.S.")
    var card = Self.card
    for qualifier: QuestionMeaning.Qualifier in [
      .date(date), .term(from: date, until: nil), .term(from: nil, until: date), .ordinal(3),
      .circumstance("while ill"),
    ] {
      card.query = QuestionMeaning(what: "left", who: ["a"], qualifier: qualifier, isOneOf: true)
      #expect(try Self.stored([card]).card(0) == card)
    }
  }

  @Test func wordsStandOneAfterAnotherInOneText() throws {
    let stored = try Self.stored([Self.card], people: ["Ada Lovelace"])
    for (words, isThere) in [
      (["ada"], true), (["ada", "lovelace"], true), (["ada", "love"], true), (["lace"], false),
      (["lovelace", "ada"], false), (["did", "she"], true), (["she", "paris"], false), ([], false),
    ] {
      #expect(stored.has(words, 0) == isThere, "\(words)")
    }
  }

  @Test func tornBlocksAreNoCards() {
    let parts = Self.parts([Self.card])
    // The bytes of the others are told apart by the sums of the file or of the card.
    for place in parts.indices
    where ["head", "order", "shared", "shareds", "starts", "cards"].contains(parts[place].name) {
      var torn = parts
      torn[place].bytes.removeLast()
      #expect(StoredCards(PartsInMemory(torn)) == nil, "\(parts[place].name)")
      torn.remove(at: place)
      #expect(StoredCards(PartsInMemory(torn)) == nil, "\(parts[place].name)")
    }
  }

  @Test func aCardWithAnotherByteIsNoCard() {
    let parts = Self.parts([Self.card])
    guard let place = parts.firstIndex(where: { $0.name == "card" }) else { return }
    for byte in parts[place].bytes.indices {
      var changed = parts
      changed[place].bytes[byte] ^= 0x20
      #expect(StoredCards(PartsInMemory(changed))?.card(0) == nil, "\(byte)")
    }
  }

  private static let card = Card(
    id: "ada/paris#where", event: "paris", facet: "where", kind: .where, subject: ["ada"],
    stems: ["Where did she go?"],
    answer: Answer(kind: .place, value: "paris", text: "Paris", aliases: ["Lutetia"]))

  private static func parts(
    _ cards: [Card], people: [String] = []
  ) -> [(name: String, bytes: [UInt8])] {
    StoredCards.parts(
      of: cards, outlines: cards.map(\.outline), haveOptions: true, people: { _ in people })
  }

  private static func stored(_ cards: [Card], people: [String] = []) throws -> StoredCards {
    try #require(StoredCards(PartsInMemory(parts(cards, people: people))))
  }
}
