import Chronicle
import Synchronization

/// The chronicles that recipes may draw from, by id; the first with an id wins.
///
/// Holds decks as they are found; their files are read when a recipe asks for them. No recipe is ever
/// on it, so that none can wait for itself.
final class ChronicleShelf: Sendable {
  private let decks = Mutex<[String: Deck]>([:])

  func add(_ deck: Deck) {
    guard deck.kind == .chronicle else { return }
    decks.withLock { decks in
      if decks[deck.id] == nil { decks[deck.id] = deck }
    }
  }

  /// The chronicle, where it was found and has no errors.
  func chronicle(_ id: String) -> Chronicle? {
    let deck = decks.withLock { $0[id] }
    return deck?.chronicle
  }

  var ids: [String] { decks.withLock { $0.keys.sorted() } }
}
