import Study
import Synchronization

/// Reads a deck once, when it is first needed, and keeps what it holds until it is let go of.
final class DeckReading: Sendable {
  private struct Held {
    var contents: DeckContents?
    var cards: [Card]?
  }

  private let held: Mutex<Held>
  /// Nil where the deck can be read only once, as from a pipe: that is never let go of.
  private let read: (@Sendable () -> DeckContents)?

  /// - Parameter contents: where they were read already.
  init(_ contents: DeckContents? = nil, read: @escaping @Sendable () -> DeckContents) {
    held = Mutex(Held(contents: contents))
    self.read = read
  }

  init(read contents: DeckContents) {
    held = Mutex(Held(contents: contents))
    read = nil
  }

  var contents: DeckContents { held.withLock { Self.contents(&$0, read) } }

  var cards: [Card] {
    held.withLock { held in
      if let cards = held.cards { return cards }
      let cards = Self.contents(&held, read).cards()
      held.cards = cards
      return cards
    }
  }

  func forget() {
    guard read != nil else { return }
    held.withLock { $0 = Held() }
  }

  private static func contents(
    _ held: inout Held, _ read: (@Sendable () -> DeckContents)?
  ) -> DeckContents {
    if let contents = held.contents { return contents }
    let contents =
      read?() ?? DeckContents(title: "", eventCount: 0, diagnostics: [], isChronicle: false)
    held.contents = contents
    return contents
  }
}
