import Chronicle
import Diagnostics
import Exchange
import Progress
import Study

/// Reads a chronicle, a recipe or a generated deck, whichever a file holds.
enum DeckLoader {
  /// The largest file read: beyond any chronicle, short of trouble.
  static let limit = 64 << 20

  /// A deck in a file that can be read as often as need be: only its name is looked for now.
  ///
  /// - Parameter shelf: where a recipe looks for its chronicles, when it is read.
  static func find(
    _ path: String, origin: Deck.Origin, _ shelf: ChronicleShelf
  ) throws(BoundedFile.ReadError) -> Deck {
    let bytes = try BoundedFile.read(path, limit: limit)
    return deck(bytes, file: path, origin: origin, shelf) {
      do throws(BoundedFile.ReadError) {
        return read(try BoundedFile.read(path, limit: limit), file: path, shelf).contents
      } catch {
        return unreadable(path, error)
      }
    }
  }

  /// A deck that is read once, now: the file may be a pipe.
  static func load(
    _ bytes: [UInt8], file: String, origin: Deck.Origin, _ shelf: ChronicleShelf
  ) -> Deck {
    let (id, kind, contents) = read(bytes, file: file, shelf)
    return Deck(
      id: id, kind: kind, origin: origin, file: file, reading: DeckReading(read: contents))
  }

  /// A chronicle whose id is known already: its file is not even opened now.
  static func chronicle(_ id: String, _ path: String, origin: Deck.Origin) -> Deck {
    Deck(
      id: id, kind: .chronicle, origin: origin, file: path,
      reading: DeckReading {
        do throws(BoundedFile.ReadError) {
          let bytes = try BoundedFile.read(path, limit: limit)
          return read(bytes, file: path, ChronicleShelf()).contents
        } catch {
          return unreadable(path, error)
        }
      })
  }

  /// A deck that is part of the program.
  static func builtIn(_ text: String, file: String, _ shelf: ChronicleShelf) -> Deck {
    let bytes = Array(text.utf8)
    return deck(bytes, file: file, origin: .builtIn, shelf) {
      read(Array(text.utf8), file: file, shelf).contents
    }
  }

  private static func deck(
    _ bytes: [UInt8], file: String, origin: Deck.Origin, _ shelf: ChronicleShelf,
    _ contents: @escaping @Sendable () -> DeckContents
  ) -> Deck {
    if !isDeck(bytes, file: file), let (id, kind) = DeckName.scan(bytes) {
      return Deck(
        id: id, kind: kind, origin: origin, file: file, reading: DeckReading(read: contents))
    }
    let (id, kind, known) = read(bytes, file: file, shelf)
    // A recipe's chronicles may be found only later.
    let reading = DeckReading(kind == .recipe ? nil : known, read: contents)
    return Deck(id: id, kind: kind, origin: origin, file: file, reading: reading)
  }

  private static func read(
    _ bytes: [UInt8], file: String, _ shelf: ChronicleShelf
  ) -> (id: String, kind: Deck.Kind, contents: DeckContents) {
    let stem = stem(of: file)
    if isDeck(bytes, file: file) {
      let (deck, diagnostics) = DeckJSON.read(bytes, file: file)
      let cards = deck?.cards ?? []
      let contents = DeckContents(
        title: deck?.title ?? stem, eventCount: Set(cards.map(\.eventID)).count,
        diagnostics: diagnostics, isChronicle: false, ownCards: cards,
        ownExercises: deck?.exercises ?? [])
      return (cards.first?.deck ?? stem, .file, contents)
    }
    let (content, diagnostics) = AnnalsFileReader.read(bytes, file: file)
    var chronicle: Chronicle?
    switch content {
    case .recipe(let recipe):
      return (recipe.id, .recipe, contents(of: recipe, bytes, diagnostics, shelf))
    case .chronicle(let read): chronicle = read
    case nil: break
    }
    let isSound = !diagnostics.contains { $0.severity == .error }
    let contents = DeckContents(
      title: chronicle?.title ?? stem, eventCount: chronicle?.events.count ?? 0,
      diagnostics: diagnostics, isChronicle: true, stamp: SeenDeck.stamp(of: bytes),
      source: isSound ? chronicle.map { CardSource($0) } : nil)
    return (chronicle?.id ?? stem, .chronicle, contents)
  }

  private static func contents(
    of recipe: Recipe, _ bytes: [UInt8], _ diagnostics: [Diagnostic], _ shelf: ChronicleShelf
  ) -> DeckContents {
    let chronicles = recipe.chronicles.compactMap(shelf.chronicle)
    let source = RecipeSource(recipe, chronicles: chronicles)
    let events = source.eventCount
    let found =
      diagnostics
      + RecipeLinks.check(
        recipe, bytes: bytes, chronicles: chronicles, known: shelf.ids, count: events)
    let isSound = !found.contains { $0.severity == .error }
    return DeckContents(
      title: recipe.title, eventCount: events, diagnostics: found, isChronicle: false,
      stamp: SeenDeck.stamp(of: bytes),
      recipe: isSound ? source : nil)
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
