/// The known word that somebody meant who wrote an unknown one.
package enum NearWord {
  /// The nearest of `words`; nil when none is near.
  ///
  /// Words differ by at most a third of their length, three edits at most (``EditDistance``).
  package static func nearest(to word: String, among words: some Sequence<String>) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars)
    guard (2...40).contains(wanted.count) else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in words {
      let scalars = Array(candidate.lowercased().unicodeScalars)
      let most = min(3, max(1, max(wanted.count, scalars.count) / 3), (best?.distance ?? 4) - 1)
      guard most >= 0, let distance = EditDistance.between(wanted, scalars, limit: most) else {
        continue
      }
      best = (candidate, distance)
    }
    return best?.word
  }
}
