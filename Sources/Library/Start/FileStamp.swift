import BuiltInDecks
import FSRS
package import Progress

/// A deck's file as it was when its cards were counted.
package struct FileStamp: Hashable, Sendable {
  var file: String
  /// The deck's.
  var id: String
  var bytes: Int
  /// In nanoseconds since 1970; for what is built in a hash of the text.
  var modified: Int
  /// Whether study without a deck takes it, so that its cards are counted.
  var isUsed = true
}

/// The files in which decks are looked for, as they are now, without what is in them.
package struct FileStamps: Sendable {
  struct Entry: Hashable, Sendable {
    var file: String
    var origin: Deck.Origin
    var bytes: Int
    /// In nanoseconds since 1970; for what is built in a hash of the text.
    var modified: Int
  }

  private(set) var entries: [Entry] = []

  /// Looks at the files in DATA/decks and ./Decks; nil where some are no plain files, so that their
  /// sizes and times say nothing.
  package init?(in home: DataFolder) {
    for (folder, origin) in [(home.decks, Deck.Origin.data), ("Decks", .folder)] {
      for file in DeckLibrary.files(in: folder) {
        guard let status = try? FileSystem.kernel.statusOfName(file), status.kind == .regular else {
          return nil
        }
        entries.append(
          Entry(file: file, origin: origin, bytes: status.size, modified: status.modified))
      }
    }
    for deck in BuiltInDecks.all {
      entries.append(
        Entry(
          file: deck.file, origin: .builtIn, bytes: deck.text.utf8.count,
          modified: Int(StableHash.of(deck.text) >> 2)))
    }
  }

  /// What stands in state.json of these files.
  ///
  /// - Parameters:
  ///   - ids: of the decks, by file; nil is given where one is missing.
  ///   - isUsed: whether a deck, by its id, was counted.
  func stamps(_ ids: [String: String], isUsed: (String) -> Bool) -> [FileStamp]? {
    let stamps = entries.compactMap { entry in
      ids[entry.file].map {
        FileStamp(
          file: entry.file, id: $0, bytes: entry.bytes, modified: entry.modified,
          isUsed: isUsed($0))
      }
    }
    return stamps.count == entries.count ? stamps : nil
  }

  /// Whether these are the files that were counted, unchanged.
  func match(_ stamps: [FileStamp]) -> Bool {
    entries.count == stamps.count
      && zip(entries, stamps).allSatisfy {
        $0.file == $1.file && $0.bytes == $1.bytes && $0.modified == $1.modified
      }
  }

  /// The decks in use among them, the first with an id each; no file is opened.
  func decks(_ stamps: [FileStamp], _ home: DataFolder) -> [Deck] {
    let loader = DeckLoader(cache: DeckCache(home))
    var seen: Set<String> = []
    return zip(entries, stamps).compactMap { entry, stamp in
      guard seen.insert(stamp.id).inserted, stamp.isUsed else { return nil }
      guard entry.origin == .builtIn else {
        return loader.chronicle(stamp.id, entry.file, origin: entry.origin)
      }
      return BuiltInDecks.all.first { $0.file == entry.file }.map {
        loader.builtIn($0.text, file: $0.file)
      }
    }
  }

  /// Tells these files, as they are, from all others.
  private var fingerprint: String {
    let text = entries.map { "\($0.file)\t\($0.bytes)\t\($0.modified)" }.joined(separator: "\n")
    return String(StableHash.of(text), radix: 16)
  }

  /// Whether these are the files of which all changes have been said.
  package func areSeen(_ home: DataFolder) -> Bool { SeenDeck.mark(in: home) == fingerprint }

  /// Remembers that what changed in them has been said.
  package func markAsSeen(_ home: DataFolder) {
    if !areSeen(home) { try? SeenDeck.setMark(fingerprint, in: home) }
  }
}
