import Chronicle
import Diagnostics
import Exchange
import Progress
import Study

/// Reads a chronicle or a generated deck, whichever a file holds.
enum DeckLoader {
  /// The largest file read: beyond any chronicle, short of trouble.
  static let limit = 64 << 20

  static func load(_ path: String, origin: Deck.Origin) throws(BoundedFile.ReadError) -> Deck {
    load(try BoundedFile.read(path, limit: limit), file: path, origin: origin)
  }

  static func load(_ bytes: [UInt8], file: String, origin: Deck.Origin) -> Deck {
    let name = FileName.last(of: file)
    let stem = String(name.prefix(upTo: name.lastIndex(of: ".") ?? name.endIndex))
    if name.hasSuffix(".json") || bytes.first == UInt8(ascii: "{") && isDeck(bytes) {
      let (deck, diagnostics) = DeckJSON.read(bytes, file: file)
      let cards = deck?.cards ?? []
      return Deck(
        id: cards.first?.deck ?? stem, title: deck?.title ?? stem, origin: origin, file: file,
        cards: cards, eventCount: Set(cards.map { "\($0.deck)/\($0.event)" }).count,
        diagnostics: diagnostics, isChronicle: false, ownExercises: deck?.exercises ?? [])
    }
    let (chronicle, diagnostics) = ChronicleReader.read(bytes, file: file)
    let isSound = !diagnostics.contains { $0.severity == .error }
    return Deck(
      id: chronicle?.id ?? stem, title: chronicle?.title ?? stem, origin: origin, file: file,
      cards: isSound ? chronicle.map(CardMakers.cards) ?? [] : [],
      eventCount: chronicle?.events.count ?? 0, diagnostics: diagnostics, isChronicle: true,
      chronicle: isSound ? chronicle : nil)
  }

  /// JSON is YAML too; a deck says what it is.
  private static func isDeck(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes.prefix(200), as: UTF8.self).contains(DeckFile.format)
  }
}
