import English

/// The words of a happening that mean it and no other, and what they come to as an option.
final class ToldHappening: Sendable {
  let told: Disambiguation
  /// Without its full stop.
  let sentence: String

  init(_ told: Disambiguation) {
    self.told = told
    sentence = told.clause.statement.withUppercaseStart
  }
}
