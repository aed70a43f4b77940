/// What a card asks. The raw values are the names that `--kind` takes and `generate` writes.
package enum QuestionKind: String, Sendable, Hashable, CaseIterable {
  /// When did it happen?
  case when
  /// What happened then?
  case what
  /// Who did it?
  case who
  /// Who held this role?
  case holder
  /// Which role did they hold there?
  case role
  /// At which body did they hold it?
  case body
  /// Where did it happen?
  case `where`
  /// How long did it last, or how long was the sentence?
  case howLong = "how-long"
  /// How many were there?
  case number
  /// Who held the post before?
  case predecessor
  /// Who held the post after?
  case successor
  /// When did it begin?
  case start
  /// When did it end?
  case end
  /// Which date does this source give?
  case claim
}
