import Chronicle
package import Diagnostics
package import Progress

/// What a library meets on its way and goes on from.
package enum DeckNotice {
  /// A file that can't be read and is left out.
  case unreadable(file: String, BoundedFile.ReadError)
  /// A deck that is left out because of its errors.
  case leftOut(file: String, errors: Int)
  /// Decks are being read; `share` of them, 0 to 1, are.
  case reading(share: Double)
  /// All of them are.
  case read
}

/// Why decks that were named can't be had.
package enum DeckError: Error {
  case emptyFolder(String)
  case unknown(String, known: [String])
  case unreadable(file: String, BoundedFile.ReadError)
  /// Two files were named that have one id.
  case sharedID(Deck, other: String)
  /// The errors of all.
  case faulty([Diagnostic])
}

/// Finds files given together that have one id: the cards of either would be taken for the other's.
package struct SharedIDs {
  private var files: [String: String] = [:]

  package init() {}

  /// The file before it that has the deck's id; nil where none has, and for generated files, whose
  /// cards are their chronicles'.
  package mutating func earlier(than deck: Deck) -> String? {
    guard deck.kind != .file else { return nil }
    guard let other = files[deck.id] else {
      files[deck.id] = deck.file
      return nil
    }
    return other == deck.file ? nil : other
  }

  /// What to do about it.
  package static func remedy(for deck: Deck) -> String {
    let key = deck.kind == .recipe ? "deck" : "id"
    return "give one of them another id, such as `\(key): \(deck.id)-2`"
  }

  /// The same as a problem of the later file.
  package static func problem(_ deck: Deck, after earlier: String) -> Diagnostic {
    Diagnostic(
      .error, "shared-id",
      Diagnostic.Message("\(earlier) has the id `\(deck.id)` too", remedy: remedy(for: deck)),
      at: deck.chronicle?.fieldPlaces["id"] ?? Place(file: deck.file, line: 1))
  }
}
