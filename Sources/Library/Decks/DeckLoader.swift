import Chronicle
import Diagnostics
import Exchange
import Progress
import Questions
import Synchronization

/// Reads a chronicle, a recipe or a generated deck, whichever a file holds.
///
/// A file is read when something in its deck is first asked for, and what it holds is kept until the deck
/// is told to forget it. The loader knows the chronicles that were found, for recipes to draw from.
package final class DeckLoader: Sendable {
  /// The largest file read: beyond any chronicle, short of trouble.
  package static let limit = 64 << 20

  /// The chronicles found, by id; the first with an id wins. Never a recipe, so that none can wait
  /// for itself.
  private let chronicles = Mutex<[String: Deck]>([:])

  private let cache: DeckCache?

  /// - Parameter cache: where what is made of files is kept; nil for nowhere.
  package init(cache: DeckCache? = nil) { self.cache = cache }

  /// Lets recipes draw from a deck, if it is a chronicle; its file is read when one does.
  func offer(_ deck: Deck) {
    guard deck.kind == .chronicle else { return }
    chronicles.withLock { chronicles in
      if chronicles[deck.id] == nil { chronicles[deck.id] = deck }
    }
  }

  /// Ids of the chronicles offered, sound or not.
  var chronicleIDs: [String] { chronicles.withLock { $0.keys.sorted() } }

  // MARK: Decks

  /// A deck in a file that can be read as often as need be: only its name is looked for now.
  func find(_ path: String, origin: Deck.Origin) throws(BoundedFile.ReadError) -> Deck {
    let slot = cache?.slot(ofFile: path)
    if let summary = slot?.summary { return chronicle(summary, path, origin, slot) }
    let bytes = try BoundedFile.read(path, limit: Self.limit)
    return deck(bytes, file: path, origin, slot) { loader in Self.read(path, loader) }
  }

  /// A deck that is read once, now: the file may be a pipe.
  package func load(_ bytes: [UInt8], file: String, origin: Deck.Origin) -> Deck {
    let (id, kind, content) = Self.read(bytes, file: file, self)
    return Deck(id: id, kind: kind, origin: origin, file: file, reading: Reading(content))
  }

  /// A deck that is part of the program.
  package func builtIn(_ text: String, file: String) -> Deck {
    let slot = cache?.slot(ofBuiltIn: file)
    return deck(Array(text.utf8), file: file, .builtIn, slot) { loader in
      Self.read(Array(text.utf8), file: file, loader).content
    }
  }

  /// A chronicle whose id is known already: its file is not even opened now.
  func chronicle(_ id: String, _ path: String, origin: Deck.Origin) -> Deck {
    Deck(
      id: id, kind: .chronicle, origin: origin, file: path,
      reading: Reading(slot: cache?.slot(ofFile: path)) { Self.read(path, nil) })
  }

  /// One of which all is known that anybody asks before its cards.
  private func chronicle(
    _ summary: DeckCache.Summary, _ path: String, _ origin: Deck.Origin, _ slot: DeckCache.Slot?
  ) -> Deck {
    Deck(
      id: summary.id, kind: .chronicle, origin: origin, file: path,
      reading: Reading(summary: summary, slot: slot) { Self.read(path, nil) })
  }

  private func deck(
    _ bytes: [UInt8], file: String, _ origin: Deck.Origin, _ slot: DeckCache.Slot?,
    _ read: @escaping @Sendable (DeckLoader?) -> Content
  ) -> Deck {
    func made(_ id: String, _ kind: Deck.Kind, _ known: Content? = nil) -> Deck {
      // A chronicle needs no other to be read; it would keep the loader that keeps it.
      let loader = kind == .chronicle ? nil : self
      return Deck(
        id: id, kind: kind, origin: origin, file: file,
        reading: Reading(known, slot: kind == .chronicle ? slot : nil) { read(loader) })
    }
    if !Self.isDeckFile(bytes, file: file), let (id, kind) = DeckName.scan(bytes) {
      return made(id, kind)
    }
    let (id, kind, content) = Self.read(bytes, file: file, self)
    // A recipe's chronicles may be found only later.
    return made(id, kind, kind == .recipe ? nil : content)
  }

  // MARK: Reading

  private static func read(_ path: String, _ loader: DeckLoader?) -> Content {
    do throws(BoundedFile.ReadError) {
      return read(try BoundedFile.read(path, limit: limit), file: path, loader).content
    } catch {
      return unreadable(path, error)
    }
  }

  private static func read(
    _ bytes: [UInt8], file: String, _ loader: DeckLoader?
  ) -> (id: String, kind: Deck.Kind, content: Content) {
    let stem = stem(of: file)
    if isDeckFile(bytes, file: file) {
      let (deck, diagnostics) = DeckJSON.read(bytes, file: file)
      let cards = deck?.cards ?? []
      let content = Content(
        title: deck?.title ?? stem, eventCount: Set(cards.map { "\($0.deck)/\($0.event)" }).count,
        diagnostics: diagnostics, source: .cards(cards, deck?.exercises ?? []))
      return (cards.first?.deck ?? stem, .file, content)
    }
    let (found, diagnostics) = AnnalsFileReader.read(
      bytes, file: file, asking: .ofAllKinds)
    var chronicle: Chronicle?
    switch found {
    case .recipe(let recipe):
      return (recipe.id, .recipe, content(of: recipe, bytes, diagnostics, loader))
    case .chronicle(let read): chronicle = read
    case nil: break
    }
    let isSound = !diagnostics.contains { $0.severity == .error }
    let content = Content(
      title: chronicle?.title ?? stem, eventCount: chronicle?.events.count ?? 0,
      diagnostics: diagnostics, stamp: SeenDeck.stamp(of: bytes),
      source: isSound ? chronicle.map { .chronicle(CardSource($0)) } ?? .nothing : .nothing)
    return (chronicle?.id ?? stem, .chronicle, content)
  }

  private static func content(
    of recipe: Recipe, _ bytes: [UInt8], _ diagnostics: [Diagnostic], _ loader: DeckLoader?
  ) -> Content {
    let offered = loader?.chronicles.withLock(\.self) ?? [:]
    let chronicles = recipe.chronicles.compactMap { offered[$0]?.chronicle }
    let source = RecipeSource(recipe, chronicles: chronicles)
    let events = source.eventCount
    let found =
      diagnostics
      + RecipeLinks.check(
        recipe, bytes: bytes, chronicles: chronicles, known: offered.keys.sorted(), count: events)
    let isSound = !found.contains { $0.severity == .error }
    return Content(
      title: recipe.title, eventCount: events, diagnostics: found,
      stamp: SeenDeck.stamp(of: bytes), source: isSound ? .recipe(source) : .nothing)
  }

  /// What becomes of a deck whose file is gone or can't be read any more.
  private static func unreadable(_ path: String, _ error: BoundedFile.ReadError) -> Content {
    let problem = Diagnostic(
      .error, "unreadable-file",
      .init("it can no longer be read: \(error.message)", remedy: "put it back, then start again"),
      at: Place(file: path, line: 1))
    return Content(title: stem(of: path), eventCount: 0, diagnostics: [problem], source: .nothing)
  }

  private static func stem(of file: String) -> String {
    let name = FileName.last(of: file)
    return String(name.prefix(upTo: name.lastIndex(of: ".") ?? name.endIndex))
  }

  /// JSON is YAML too; a generated deck says what it is.
  private static func isDeckFile(_ bytes: [UInt8], file: String) -> Bool {
    file.hasSuffix(".json")
      || bytes.first == UInt8(ascii: "{")
        && String(decoding: bytes.prefix(200), as: UTF8.self).contains(DeckFile.format)
  }
}

extension DeckLoader {
  /// What the file of a deck holds.
  struct Content: Sendable {
    /// What cards are made from.
    enum Source: Sendable {
      case chronicle(CardSource)
      case recipe(RecipeSource)
      /// What a generated file holds.
      case cards([Card], [Exercise])

      /// Of a file with errors.
      static let nothing = Source.cards([], [])
    }

    var title: String
    var eventCount: Int
    var diagnostics: [Diagnostic]
    /// Tells one content of the file from another; empty for generated files.
    var stamp = ""
    var source: Source

    /// Every card.
    ///
    /// - Complexity: near-linear in the number of events, at every call.
    func cards() -> [Card] {
      switch source {
      case .chronicle(let source): source.cards()
      case .recipe(let source): source.cards()
      case .cards(let cards, _): cards
      }
    }

    /// The same without the options of those that are made now, which are by far the most expensive part.
    ///
    /// - Complexity: near-linear in the number of events, at every call.
    func bareCards() -> [Card] {
      switch source {
      case .chronicle(let source): source.bareCards()
      case .recipe(let source): source.bareCards()
      case .cards(let cards, _): cards
      }
    }

    /// The chronicle itself, or those that a recipe draws from.
    var chronicles: [Chronicle] {
      switch source {
      case .chronicle(let source): [source.chronicle]
      case .recipe(let source): source.chronicles
      case .cards: []
      }
    }
  }
}
