import Questions
import Records

extension Queue {
  /// A card with what is known of it.
  struct Place: Sendable {
    let outline: CardOutline
    /// Nil where the card is new, as most are in a large collection: what is known of one is large.
    private var past: Past?
    var shelf: Shelf = .none

    init(_ outline: CardOutline, _ known: CardProgress) {
      self.outline = outline
      self.known = known
    }

    var known: CardProgress {
      get { past?.known ?? .new }
      set { past = newValue == .new ? nil : Past(newValue) }
    }
  }

  private final class Past: Sendable {
    let known: CardProgress

    init(_ known: CardProgress) { self.known = known }
  }
}
