package import Records

extension HardHabit {
  /// What to say of it; nil where nothing stands out.
  ///
  /// At least ten times, twice as often as after *good*, and in two of five.
  package var hint: String? {
    guard followed >= 10, forgotten * 5 >= followed * 2,
      followedGood == 0 || forgotten * followedGood >= 2 * forgottenGood * followed
    else { return nil }
    return
      "After hard you forgot \(forgotten) of \(followed) cards the next time. Hard means remembered with trouble; for what was not remembered take again."
  }
}
