import Chronicle
import Diagnostics
import Exchange
import Progress
import Study

/// Reads a chronicle or a generated deck, whichever a file holds.
enum DeckLoader {
  /// The largest file read: beyond any chronicle, short of trouble.
  static let limit = 64 << 20

  /// A deck in a file that can be read as often as need be: only its name is looked for now.
  static func find(_ path: String, origin: Deck.Origin) throws(BoundedFile.ReadError) -> Deck {
    let bytes = try BoundedFile.read(path, limit: limit)
    return deck(bytes, file: path, origin: origin) {
      do throws(BoundedFile.ReadError) {
        return read(try BoundedFile.read(path, limit: limit), file: path).contents
      } catch {
        return unreadable(path, error)
      }
    }
  }

  /// A deck that is read once, now: the file may be a pipe.
  static func load(_ path: String, origin: Deck.Origin) throws(BoundedFile.ReadError) -> Deck {
    let (id, contents) = read(try BoundedFile.read(path, limit: limit), file: path)
    return Deck(
      id: id, origin: origin, file: path, isChronicle: contents.isChronicle,
      reading: DeckReading(read: contents))
  }

  /// A chronicle whose id is known already: its file is not even opened now.
  static func chronicle(_ id: String, _ path: String, origin: Deck.Origin) -> Deck {
    Deck(
      id: id, origin: origin, file: path, isChronicle: true,
      reading: DeckReading {
        do throws(BoundedFile.ReadError) {
          return read(try BoundedFile.read(path, limit: limit), file: path).contents
        } catch {
          return unreadable(path, error)
        }
      })
  }

  /// A deck that is part of the program.
  static func builtIn(_ text: String, file: String) -> Deck {
    let bytes = Array(text.utf8)
    return deck(bytes, file: file, origin: .builtIn) {
      read(Array(text.utf8), file: file).contents
    }
  }

  private static func deck(
    _ bytes: [UInt8], file: String, origin: Deck.Origin,
    _ contents: @escaping @Sendable () -> DeckContents
  ) -> Deck {
    if !isDeck(bytes, file: file), let id = DeckName.scan(bytes) {
      return Deck(
        id: id, origin: origin, file: file, isChronicle: true, reading: DeckReading(read: contents))
    }
    let (id, known) = read(bytes, file: file)
    return Deck(
      id: id, origin: origin, file: file, isChronicle: known.isChronicle,
      reading: DeckReading(known, read: contents))
  }

  private static func read(_ bytes: [UInt8], file: String) -> (id: String, contents: DeckContents) {
    let stem = stem(of: file)
    if isDeck(bytes, file: file) {
      let (deck, diagnostics) = DeckJSON.read(bytes, file: file)
      let cards = deck?.cards ?? []
      let contents = DeckContents(
        title: deck?.title ?? stem, eventCount: Set(cards.map { "\($0.deck)/\($0.event)" }).count,
        diagnostics: diagnostics, isChronicle: false, ownCards: cards,
        ownExercises: deck?.exercises ?? [])
      return (cards.first?.deck ?? stem, contents)
    }
    let (chronicle, diagnostics) = ChronicleReader.read(bytes, file: file)
    let isSound = !diagnostics.contains { $0.severity == .error }
    let contents = DeckContents(
      title: chronicle?.title ?? stem, eventCount: chronicle?.events.count ?? 0,
      diagnostics: diagnostics, isChronicle: true,
      source: isSound ? chronicle.map { CardSource($0) } : nil)
    return (chronicle?.id ?? stem, contents)
  }

  /// What becomes of a deck whose file is gone or can't be read any more.
  private static func unreadable(
    _ path: String, _ error: BoundedFile.ReadError
  ) -> DeckContents {
    let problem = Diagnostic(
      .error, "unreadable-file",
      .init("it can no longer be read: \(error.message)", remedy: "put it back, then start again"),
      at: Place(file: path, line: 1))
    return DeckContents(
      title: stem(of: path), eventCount: 0, diagnostics: [problem], isChronicle: true)
  }

  private static func stem(of file: String) -> String {
    let name = FileName.last(of: file)
    return String(name.prefix(upTo: name.lastIndex(of: ".") ?? name.endIndex))
  }

  /// JSON is YAML too; a generated deck says what it is.
  private static func isDeck(_ bytes: [UInt8], file: String) -> Bool {
    file.hasSuffix(".json")
      || bytes.first == UInt8(ascii: "{")
        && String(decoding: bytes.prefix(200), as: UTF8.self).contains(DeckFile.format)
  }
}
