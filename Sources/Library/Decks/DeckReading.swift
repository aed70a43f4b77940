import Chronicle
import Diagnostics
import Questions
import Synchronization

extension DeckLoader {
  /// Reads a deck once, when it is first needed, and keeps what it holds until it is released.
  final class Reading: Sendable {
    private struct Held {
      var summary: DeckCache.Summary?
      var content: Content?
      var cards: [Card]?
      var stored: StoredCards?
    }

    private let held: Mutex<Held>
    private let slot: DeckCache.Slot?
    private let read: @Sendable () -> Content
    /// False where the deck can be read only once, as from a pipe: that is never released.
    private let isRepeatable: Bool

    /// - Parameters:
    ///   - content: where it was read already.
    ///   - summary: where the cache has it.
    ///   - slot: where what is made of it is kept; nil for nowhere.
    init(
      _ content: Content? = nil, summary: DeckCache.Summary? = nil, slot: DeckCache.Slot?,
      read: @escaping @Sendable () -> Content
    ) {
      held = Mutex(Held(summary: summary, content: content))
      self.slot = slot
      self.read = read
      isRepeatable = true
    }

    /// Of a deck that can't be read again.
    init(_ content: Content) {
      held = Mutex(Held(content: content))
      slot = nil
      read = { content }
      isRepeatable = false
    }

    var content: Content { held.withLock { content(&$0) } }

    /// What the cache has; nil where it has nothing, and where the file was read.
    var summary: DeckCache.Summary? {
      held.withLock { held in
        if held.content != nil { return nil }
        if held.summary == nil { held.summary = slot?.summary }
        return held.summary
      }
    }

    var cards: [Card] {
      held.withLock { held in
        if let cards = held.cards { return cards }
        let cards = content(&held).cards()
        held.cards = cards
        return cards
      }
    }

    /// Its cards, to look at or to count.
    ///
    /// - Parameter needsOptions: whether those of a large chronicle must have their options, so that one of them
    ///   can be asked before all of it is read.
    func stored(needsOptions: Bool) -> StoredCards? {
      held.withLock { held in
        if let stored = held.stored, stored.haveOptions || !needsOptions { return stored }
        // What was read meanwhile may be another content of the file.
        let isSame = held.content.map { $0.stamp == slot?.summary?.stamp } ?? true
        if isSame, let stored = slot?.cards, stored.haveOptions || !needsOptions {
          held.stored = stored
          return stored
        }
        held.stored = store(content(&held), needsOptions: needsOptions)
        return held.stored
      }
    }

    /// Its cards with their options, where those are at hand.
    ///
    /// - Parameter isLarge: whether the cache may have them.
    func storedWithOptions(isLarge: Bool) -> StoredCards? {
      held.withLock { held in
        if held.stored == nil, held.content == nil, isLarge { held.stored = slot?.cards }
        return held.stored.flatMap { $0.haveOptions ? $0 : nil }
      }
    }

    private func store(_ content: Content, needsOptions: Bool) -> StoredCards? {
      let parts = StoredCards.parts(
        of: needsOptions ? content.cards() : content.bareCards(), haveOptions: needsOptions,
        chronicles: content.chronicles)
      guard let slot, case .chronicle(let source) = content.source,
        !content.diagnostics.contains(where: { $0.severity == .error })
      else { return StoredCards(PartsInMemory(parts)) }
      slot.keep(
        DeckCache.Summary(
          id: source.chronicle.id, title: content.title, eventCount: content.eventCount,
          stamp: content.stamp), parts)
      return slot.cards ?? StoredCards(PartsInMemory(parts))
    }

    /// Whether what is made of it was made before, or its file at least was read.
    var isAtHand: Bool { summary != nil || held.withLock { $0.content != nil } }

    /// What it holds, read without keeping anybody else from what is held already.
    func readAhead() -> Content {
      if let content = held.withLock({ $0.content }) { return content }
      let content = read()
      return held.withLock { held in
        let content = held.content ?? content
        held.content = content
        return content
      }
    }

    func forget() {
      guard isRepeatable else { return }
      held.withLock { $0 = Held(summary: $0.summary) }
    }

    private func content(_ held: inout Held) -> Content {
      if let content = held.content { return content }
      let content = read()
      held.content = content
      return content
    }
  }
}
