/// A card that was forgotten so often that asking it again doesn't help.
package struct Leech: Sendable, Hashable {
  package var card: Card
  /// Times it was forgotten when it was known.
  package var lapses: Int
}
