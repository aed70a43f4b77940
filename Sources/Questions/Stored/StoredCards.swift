import English
import Grading
package import Records
import Synchronization

/// The cards of a deck as blocks of bytes, each card read when it is looked at.
///
/// What is asked of very many cards, such as when they come and whether a word stands in them, is answered
/// without making one.
package struct StoredCards: Sendable {
  private let outlines: [UInt8]
  /// Where the outline of each begins.
  private let starts: [Int]
  /// Their places in the order of the bytes of their ids.
  private let order: [Int]
  private let rests: Block
  private let words: Words
  private let shared: StoredTexts
  /// Whether they have their options.
  package let haveOptions: Bool

  package var count: Int { starts.count }

  // MARK: Looking

  package func id(_ place: Int) -> CardID {
    var reader = ByteReader(outlines, from: starts[place])
    return CardID(reader.text())
  }

  /// Where a card stands; nil where it isn't here.
  ///
  /// - Complexity: O(log n) in the number of cards.
  package func place(of id: CardID) -> Int? {
    let wanted = id.text.utf8
    var (low, high) = (0, order.count)
    while low < high {
      let middle = (low + high) / 2
      if outlines[idPlace(order[middle])].lexicographicallyPrecedes(wanted) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < order.count, outlines[idPlace(order[low])].elementsEqual(wanted) else { return nil }
    return order[low]
  }

  private func idPlace(_ place: Int) -> Range<Int> {
    var reader = ByteReader(outlines, from: starts[place])
    return reader.textPlace()
  }

  /// What a session must know of a card before it asks it, its place in the deck's order of introduction too.
  package func outline(_ place: Int) -> CardOutline {
    var lists = StoredTexts.Lists(shared)
    return outline(place, &lists)
  }

  /// Of several cards; equal lists are in memory once.
  package func outlines(_ places: some Sequence<Int>) -> [CardOutline] {
    var lists = StoredTexts.Lists(shared)
    return places.map { outline($0, &lists) }
  }

  private func outline(_ place: Int, _ lists: inout StoredTexts.Lists) -> CardOutline {
    var reader = ByteReader(outlines, from: starts[place])
    return reader.outline(shared, &lists)
  }

  /// All of them, in their order.
  package var allOutlines: [CardOutline] { outlines(0..<count) }

  /// Those of cards that may ask when something happened, in their order.
  package var dates: [CardOutline] {
    let mark = Array("#\(FacetName.date.text)".utf8)
    return outlines(
      (0..<count).lazy.filter { outlines[idPlace($0)].suffix(mark.count) == mark[...] })
  }

  /// Passes by every card without making anything of it.
  ///
  /// - Parameter body: is given the bytes among which its id stands, where it does, and its place in the order
  ///   of introduction.
  package func each(_ body: (_ place: Int, _ bytes: [UInt8], _ id: Range<Int>, _ rank: Int) -> Void)
  {
    for place in starts.indices {
      var reader = ByteReader(outlines, from: starts[place])
      let id = reader.textPlace()
      body(place, outlines, id, reader.number())
    }
  }

  /// All of them, in their order; without those that can't be read any more.
  package var allCards: [Card] { (0..<count).compactMap(card) }

  /// The card as it was stored; nil where that can't be read any more.
  package func card(_ place: Int) -> Card? {
    guard var reader = rests.reader(place) else { return nil }
    _ = people(&reader)
    let card = reader.rest(of: outline(place), shared.text)
    return reader.isAtEnd ? card : nil
  }

  /// What a card asks and answers, in words.
  package struct Face {
    /// Its first wording.
    package let question: String
    package let answer: String
    package let aliases: [String]
  }

  /// Nil where it can't be read any more.
  package func face(_ place: Int) -> Face? {
    guard var reader = rests.reader(place) else { return nil }
    return reader.face()
  }

  /// Ids and names of those concerned with it.
  package func people(_ place: Int) -> [String] {
    guard var reader = rests.reader(place) else { return [] }
    return people(&reader)
  }

  private func people(_ reader: inout ByteReader) -> [String] {
    (0..<reader.count()).map { _ in shared.text(reader.size()) }
  }

  /// Whether folded words stand in one of its texts one after another, the last perhaps as a beginning.
  package func has(_ words: [String], _ place: Int) -> Bool {
    !words.isEmpty && self.words.have(Array(words.map { " " + $0 }.joined().utf8), place)
  }
}

extension StoredCards {
  /// The blocks of some cards by their names, for ``init(_:)``.
  ///
  /// - Parameters:
  ///   - cards: in their order.
  ///   - ranked: their outlines, each told its place in the order of introduction.
  ///   - people: ids and names of those concerned with a card, those found only by search included.
  package static func parts(
    of cards: [Card], outlines ranked: [CardOutline], haveOptions: Bool,
    people: (Card) -> [String]
  ) -> [(name: String, bytes: [UInt8])] {
    var shared = SharedTexts()
    var (outlines, starts, words) = (ByteWriter(), ByteWriter(), ByteWriter())
    var rests = Block.Maker()
    starts.count(cards.count)
    for (card, outline) in zip(cards, ranked) {
      starts.number(outlines.bytes.count)
      outlines.outline(outline, &shared)
      let people = people(card)
      var writer = ByteWriter()
      writer.shared(people, &shared)
      writer.rest(of: card, &shared)
      rests.append(writer.bytes)
      words.block(Words.folded(card, people))
    }
    var (head, order) = (ByteWriter(), ByteWriter())
    head.flag(haveOptions)
    order.count(cards.count)
    let ids = cards.map { Array($0.id.text.utf8) }
    for place in cards.indices.sorted(by: { ids[$0].lexicographicallyPrecedes(ids[$1]) }) {
      order.count(place)
    }
    return [
      ("head", head.bytes), ("outlines", outlines.bytes), ("starts", starts.bytes),
      ("order", order.bytes), ("words", words.bytes),
    ] + shared.parts + rests.parts("card")
  }

  package init?(_ parts: some StoredParts) {
    guard let head = parts.part("head"), let outlines = parts.part("outlines"),
      let starts = parts.part("starts"), let order = parts.part("order"),
      let shared = StoredTexts(parts), let rests = Block("card", parts)
    else { return nil }
    var reader = ByteReader(head)
    haveOptions = reader.flag()
    var (places, ordered) = (ByteReader(starts), ByteReader(order))
    let begins = (0..<places.count()).map { _ in places.number() }
    let sorted = (0..<ordered.count()).map { _ in ordered.size() }
    guard reader.isAtEnd, places.isAtEnd, ordered.isAtEnd, begins.count == rests.count,
      sorted.count == begins.count, sorted.allSatisfy({ $0 < begins.count }),
      begins.allSatisfy({ (0..<outlines.count).contains($0) })
    else { return nil }
    (self.starts, self.order) = (begins, sorted)
    self.outlines = outlines
    self.shared = shared
    self.rests = rests
    words = Words(count: self.starts.count) { parts.part("words") }
  }
}

/// The texts of cards as they are searched, folded, a line each: ` word word word`. Read when a word is first
/// looked for.
private final class Words: Sendable {
  private let count: Int
  private let read: @Sendable () -> [UInt8]?
  private let lines = Mutex<[[UInt8]]?>(nil)

  init(count: Int, read: @escaping @Sendable () -> [UInt8]?) {
    self.count = count
    self.read = read
  }

  static func folded(_ card: Card, _ people: [String]) -> [UInt8] {
    let texts =
      card.stems + [card.answer.text] + card.answer.aliases + people
      + [card.note, card.qualifier].compactMap(\.self)
    return texts.flatMap { text in
      Folding.words(text).flatMap { [UInt8(ascii: " ")] + $0.utf8 } + [UInt8(ascii: "\n")]
    }
  }

  func have(_ pattern: [UInt8], _ place: Int) -> Bool {
    let line = lines.withLock { lines in
      if lines == nil {
        var reader = ByteReader(read() ?? [])
        lines = (0..<count).map { _ in reader.block() }
      }
      return lines?[place] ?? []
    }
    return unsafe line.withUnsafeBufferPointer { bytes in
      var place = 0
      let last = bytes.count - pattern.count
      while place <= last {
        if unsafe bytes[place] == pattern[0],
          unsafe bytes[place..<place + pattern.count].elementsEqual(pattern)
        {
          return true
        }
        place += 1
      }
      return false
    }
  }
}
