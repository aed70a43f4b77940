import Chronicle
import Diagnostics

/// Finds files given together that have one id: the cards of either would be taken for the other's.
struct SharedIDs {
  private var files: [String: String] = [:]

  /// The file before it that has the deck's id; nil where none has, and for generated files, whose
  /// cards are their chronicles'.
  mutating func earlier(than deck: Deck) -> String? {
    guard deck.kind != .file else { return nil }
    guard let other = files[deck.id] else {
      files[deck.id] = deck.file
      return nil
    }
    return other == deck.file ? nil : other
  }

  /// What to do about it.
  static func remedy(for deck: Deck) -> String {
    let key = deck.kind == .recipe ? "deck" : "id"
    return "give one of them another id, such as `\(key): \(deck.id)-2`"
  }

  /// The same as a problem of the later file.
  static func problem(_ deck: Deck, after earlier: String) -> Diagnostic {
    Diagnostic(
      .error, "shared-id",
      Diagnostic.Message(
        "\(earlier) has the id `\(deck.id)` too", remedy: remedy(for: deck)),
      at: deck.chronicle?.fieldPlaces["id"] ?? Place(file: deck.file, line: 1))
  }
}
