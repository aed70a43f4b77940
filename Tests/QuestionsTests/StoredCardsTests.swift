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
    let stored = Self.stored(cards)
    let back = try #require(Self.throughBytes(stored))
    #expect(back.count == cards.count)
    for (place, card) in cards.enumerated() {
      #expect(back.card(place) == card)
      #expect(back.outline(place) == card.outline)
      #expect(back.id(place) == card.id)
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
      #expect(Self.stored([card]).card(0) == card)
    }
  }

  @Test func wordsStandOneAfterAnotherInOneText() {
    let stored = Self.stored([Self.card], people: ["Ada Lovelace"])
    for (words, isThere) in [
      (["ada"], true), (["ada", "lovelace"], true), (["ada", "love"], true), (["lace"], false),
      (["lovelace", "ada"], false), (["did", "she"], true), (["she", "paris"], false), ([], false),
    ] {
      #expect(stored.has(words, 0) == isThere, "\(words)")
    }
  }

  @Test func tornBytesAreNoCards() {
    var parts = Dictionary(
      uniqueKeysWithValues: Self.stored([Self.card]).parts.map { ($0.name, $0.bytes) })
    for name in parts.keys.sorted() {
      let whole = parts[name]
      parts[name]?.removeLast()
      #expect(StoredCards { parts[$0] } == nil, "\(name)")
      parts[name] = nil
      #expect(StoredCards { parts[$0] } == nil, "\(name)")
      parts[name] = whole
    }
  }

  private static let card = Card(
    id: "ada/paris#where", event: "paris", facet: "where", kind: .where, subject: ["ada"],
    stems: ["Where did she go?"],
    answer: Answer(kind: .place, value: "paris", text: "Paris", aliases: ["Lutetia"]))

  private static func stored(_ cards: [Card], people: [String] = []) -> StoredCards {
    StoredCards(cards, outlines: cards.map(\.outline), people: { _ in people })
  }

  private static func throughBytes(_ stored: StoredCards) -> StoredCards? {
    let parts = Dictionary(uniqueKeysWithValues: stored.parts.map { ($0.name, $0.bytes) })
    return StoredCards { parts[$0] }
  }
}
