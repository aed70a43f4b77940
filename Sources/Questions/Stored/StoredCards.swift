import English
import Grading
package import Records

/// The cards of a deck as a few blocks of bytes, each card read when it is looked at.
///
/// What is asked of very many cards, such as when they come and whether a word stands in them, is answered
/// without making one.
package struct StoredCards: Sendable {
  private let outlines: Block
  private let rests: Block
  /// The texts that are searched, folded, one line each: ` word word word`.
  private let words: Block
  private let shared: [String]

  package var count: Int { outlines.count }

  // MARK: Storing

  /// - Parameters:
  ///   - cards: in their order.
  ///   - outlines: theirs, each told its place in the order of introduction.
  ///   - people: ids and names of those concerned with a card, those found only by search included.
  package init(_ cards: [Card], outlines ranked: [CardOutline], people: (Card) -> [String]) {
    var shared = SharedTexts()
    var (outlines, rests, words) = (Block.Maker(), Block.Maker(), Block.Maker())
    for (card, outline) in zip(cards, ranked) {
      var writer = ByteWriter()
      writer.outline(outline, &shared)
      outlines.append(writer.bytes)
      let people = people(card)
      writer = ByteWriter()
      writer.shared(people, &shared)
      writer.rest(of: card, &shared)
      rests.append(writer.bytes)
      words.append(Self.words(of: card, people))
    }
    self.outlines = outlines.block
    self.rests = rests.block
    self.words = words.block
    self.shared = shared.all
  }

  private static func words(of card: Card, _ people: [String]) -> [UInt8] {
    let texts = card.stems + [card.answer.text] + card.answer.aliases + people
      + [card.note, card.qualifier].compactMap(\.self)
    return texts.flatMap { text in
      Folding.words(text).flatMap { [UInt8(ascii: " ")] + $0.utf8 } + [UInt8(ascii: "\n")]
    }
  }

  // MARK: Looking

  private func text(_ number: Int) -> String {
    shared.indices.contains(number) ? shared[number] : ""
  }

  package func id(_ place: Int) -> CardID {
    var reader = outlines.reader(place)
    return CardID(reader.text())
  }

  /// What a session must know of a card before it asks it, its place in the deck's order of introduction too.
  package func outline(_ place: Int) -> CardOutline {
    var reader = outlines.reader(place)
    return reader.outline(text)
  }

  /// All of them, in their order.
  package var allOutlines: [CardOutline] { (0..<count).map(outline) }

  /// The card as it was stored.
  package func card(_ place: Int) -> Card {
    var reader = rests.reader(place)
    _ = people(&reader)
    return reader.rest(of: outline(place), text)
  }

  /// Ids and names of those concerned with it.
  package func people(_ place: Int) -> [String] {
    var reader = rests.reader(place)
    return people(&reader)
  }

  private func people(_ reader: inout ByteReader) -> [String] {
    (0..<reader.count()).map { _ in text(reader.size()) }
  }

  /// Whether folded words stand in one of its texts one after another, the last perhaps as a beginning.
  package func has(_ words: [String], _ place: Int) -> Bool {
    !words.isEmpty && self.words.contains(Array(words.map { " " + $0 }.joined().utf8), place)
  }
}

extension StoredCards {
  /// Its blocks by their names, for ``init(parts:)``.
  package var parts: [(name: String, bytes: [UInt8])] {
    var writer = ByteWriter()
    writer.texts(shared)
    return [("shared", writer.bytes)] + outlines.parts("outline") + rests.parts("card")
      + words.parts("word")
  }

  /// - Parameter parts: gives a block by its name; nil where there is none.
  package init?(parts: (String) -> [UInt8]?) {
    guard let shared = parts("shared"), let outlines = Block("outline", parts),
      let rests = Block("card", parts), let words = Block("word", parts),
      outlines.count == rests.count, rests.count == words.count
    else { return nil }
    var reader = ByteReader(shared)
    self.shared = reader.texts()
    guard reader.isAtEnd else { return nil }
    (self.outlines, self.rests, self.words) = (outlines, rests, words)
  }
}
