import English

/// The words of a happening that mean it and no other, and what they come to as an option.
final class ToldHappening: Sendable {
  let told: Disambiguation
  /// Without its full stop.
  let sentence: String
  /// Whether the same is also claimed of another time: it is then no wrong option for any.
  let isClaimedBesides: Bool

  init(_ told: Disambiguation, isClaimedBesides: Bool) {
    self.told = told
    self.isClaimedBesides = isClaimedBesides
    sentence = told.clause.statement.withUppercaseStart
  }
}
