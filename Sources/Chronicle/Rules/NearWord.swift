/// The known word that somebody meant who wrote an unknown one.
package enum NearWord {
  /// The nearest of `words`; nil when none is near.
  ///
  /// Words differ by at most a third of their length, three edits at most, by the restricted
  /// Damerau–Levenshtein distance: insertions, deletions, substitutions, swaps of neighbours.
  package static func nearest(to word: String, among words: some Sequence<String>) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars)
    guard (2...40).contains(wanted.count) else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in words {
      let scalars = Array(candidate.lowercased().unicodeScalars)
      let most = min(3, max(1, max(wanted.count, scalars.count) / 3), (best?.distance ?? 4) - 1)
      guard most >= 0, abs(scalars.count - wanted.count) <= most else { continue }
      let distance = distance(wanted, scalars)
      if distance <= most { best = (candidate, distance) }
    }
    return best?.word
  }

  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 1...max(left.count, 1) where !left.isEmpty {
      var current = [row]
      for column in stride(from: 1, through: right.count, by: 1) {
        let isSame = left[row - 1] == right[column - 1]
        var cost = min(
          last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          cost = min(cost, beforeLast[column - 2] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
